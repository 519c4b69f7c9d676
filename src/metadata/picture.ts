import { create, type Font } from 'fontkitten';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Seminar } from '../model/entities.ts';
import { capitalize } from '../french/capitalize.ts';
import { formatPeriod } from '../site/format.ts';
import { text } from '../site/text.ts';
import { PICTURE_SIZE } from './open-graph.ts';

/** Colours of the light theme (styles/tokens.css). */
const [PAPER, INK, SOFT, BLUE] = ['#fcfbf8', '#16181d', '#535b6b', '#1c3d9c'];
const MARGIN = 90;
/** Sizes of the title, the largest first: the first in which it takes no more lines than there is room for. */
const TITLE_SIZES = [76, 64, 54, 46, 38];
const MOST_LINES = 5;
const LEADING = 1.2;
/** Where the first line of the title may begin, and the last one end. */
const [TITLE_TOP, TITLE_BOTTOM] = [150, 500];

/**
 * The picture by which a link to the site is shown elsewhere: the cover of the edition. Its letters are drawn from the
 * faces of the site, so that it is the same on every machine, whatever fonts are there.
 */
export async function drawPicture(seminar: Seminar): Promise<Buffer> {
  const [roman, bold] = await Promise.all([readFont('spectral-400'), readFont('spectral-600')]);
  const { size, lines } = fitTitle(seminar.title, bold);
  const top = TITLE_TOP + (TITLE_BOTTOM - TITLE_TOP - lines.length * size * LEADING) / 2;
  const { width, height } = PICTURE_SIZE;
  const place = [seminar.venue, formatPeriod(seminar.start, seminar.end)].join(', ');
  const shapes = [
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<path d="M0 0h${width}v18H0zM${MARGIN} 532h${width - 2 * MARGIN}v2H${MARGIN}zm0 6h${width - 2 * MARGIN}v2H${MARGIN}z" fill="${BLUE}"/>`,
    drawLine(capitalize(seminar.mention ?? text.mention), roman, { y: 110, size: 30, fill: BLUE }),
    ...lines.map((line, rank) => drawLine(line, bold, { y: top + size * (rank * LEADING + 0.85), size, fill: INK })),
    drawLine(fitLine(place, roman, 28), roman, { y: 588, size: 28, fill: SOFT }),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}

async function readFont(name: string): Promise<Font> {
  const font = create(await readFile(new URL(`../styles/fonts/${name}.woff2`, import.meta.url)));
  if (font.isCollection) throw new Error(`${name} holds several faces.`);
  return font;
}

const room = PICTURE_SIZE.width - 2 * MARGIN;

/** The largest size in which the title has room; past the smallest, its end is left out. */
function fitTitle(title: string, font: Font): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = breakLines(title, font, size);
    const isLow = lines.length * size * LEADING <= TITLE_BOTTOM - TITLE_TOP;
    if (lines.length <= MOST_LINES && isLow) return { size, lines };
  }
  const size = TITLE_SIZES.at(-1)!;
  const lines = breakLines(title, font, size).slice(0, MOST_LINES);
  return { size, lines: [...lines.slice(0, -1), fitLine(`${lines.at(-1)}…`, font, size)] };
}

function breakLines(words: string, font: Font, size: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/[ \n]+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, font, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line without the words that go out of the picture. */
function fitLine(line: string, font: Font, size: number): string {
  if (widthOf(line, font, size) <= room) return line;
  const characters = [...line.replace(/…$/, '')];
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, font, size) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const widthOf = (line: string, font: Font, size: number): number =>
  glyphsOf(line, font).reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * (size / font.unitsPerEm);

/** What the face has no sign for is a space. */
const glyphsOf = (line: string, font: Font) =>
  [...line].map((character) => {
    const code = character.codePointAt(0)!;
    return font.glyphForCodePoint(font.hasGlyphForCodePoint(code) ? code : SPACE);
  });

const SPACE = 0x20;

function drawLine(line: string, font: Font, { y, size, fill }: { y: number; size: number; fill: string }): string {
  const scale = size / font.unitsPerEm;
  let x = 0;
  const glyphs = glyphsOf(line, font).map((glyph) => {
    const shape = `<path transform="translate(${x})" d="${glyph.path.toSVG()}"/>`;
    x += glyph.advanceWidth;
    return shape;
  });
  return `<g fill="${fill}" transform="translate(${MARGIN} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
}
