import { create, type Font } from 'fontkitten';
import { readFile } from 'node:fs/promises';

/** A face of the site, to draw its letters: what is drawn so is the same on every machine, whatever fonts are there. */
export async function readFace(name: string): Promise<Font> {
  const font = create(await readFile(new URL(`../styles/fonts/${name}.woff2`, import.meta.url)));
  if (font.isCollection) throw new Error(`${name} holds several faces.`);
  return font;
}

/** Where words have room. */
export interface Room {
  width: number;
  height: number;
  lines: number;
  /** The sizes that may be taken, the largest first. */
  sizes: readonly number[];
  /** From one line to the next, in sizes. */
  leading: number;
}

/** The largest size in which a title has room; past the smallest, its end is left out. */
export function fitTitle(title: string, font: Font, room: Room): { size: number; lines: string[] } {
  for (const size of room.sizes) {
    const lines = breakLines(title, font, size, room.width);
    const isLow = lines.length * size * room.leading <= room.height;
    if (lines.length <= room.lines && isLow) return { size, lines };
  }
  const size = room.sizes.at(-1)!;
  const lines = breakLines(title, font, size, room.width).slice(0, room.lines);
  return { size, lines: [...lines.slice(0, -1), fitLine(`${lines.at(-1)}…`, font, size, room.width)] };
}

function breakLines(words: string, font: Font, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n]+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, font, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line without the words that go out of its room. */
export function fitLine(line: string, font: Font, size: number, room: number): string {
  if (widthOf(line, font, size) <= room) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, font, size) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

export const widthOf = (line: string, font: Font, size: number): number =>
  glyphsOf(line, font).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * (size / font.unitsPerEm);

/** The glyphs of a line; a sign that the face does not have is a space. */
const glyphsOf = (line: string, font: Font) =>
  [...line].map((character) => {
    const code = character.codePointAt(0)!;
    return font.glyphForCodePoint(font.hasGlyphForCodePoint(code) ? code : SPACE);
  });

const SPACE = 0x20;

/** A line as shapes of SVG, from its left end on its base. */
export function drawLine(line: string, font: Font, { x: left, y, size, fill }: Placed): string {
  const scale = size / font.unitsPerEm;
  let x = 0;
  const glyphs = glyphsOf(line, font).map((glyph) => {
    const shape = `<path transform="translate(${x})" d="${glyph.path.toSVG()}"/>`;
    x += glyph.advanceWidth;
    return shape;
  });
  return `<g fill="${fill}" transform="translate(${left} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
}

interface Placed {
  x: number;
  y: number;
  size: number;
  fill: string;
}

/** Colours of the light theme (styles/tokens.css). */
export const INKS = { paper: '#fcfbf8', ink: '#16181d', soft: '#535b6b', blue: '#1c3d9c' };
