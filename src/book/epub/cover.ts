import sharp from 'sharp';
import { drawLine, fitLine, fitTitle, INKS, readFace, widthOf } from '../../metadata/drawn-words.ts';
import { capitalize } from '../../words/capitalize.ts';
import type { Seminar } from '../../model/entities.ts';
import { formatPeriod, text } from '../../words/index.ts';

/** In pixels: what shops of books ask for at least, at the proportions of a sheet of the A series. */
const [WIDTH, HEIGHT] = [1414, 2000];
const FRAME = 120;
const ROOM = { width: 1000, height: 900, lines: 9, sizes: [124, 108, 94, 80, 68, 56], leading: 1.22 };

/** The cover of the digital book: the double frame of the home page, drawn from the faces of the site. */
export async function drawCover(seminar: Seminar): Promise<Buffer> {
  const roman = await readFace('spectral-400');
  const { size, lines } = fitTitle(seminar.title, roman, ROOM);
  const top = 560 + (ROOM.height - lines.length * size * ROOM.leading) / 2;
  const centred = (line: string, y: number, own: number, fill: string) => {
    const fitted = fitLine(line, roman, own, ROOM.width);
    return drawLine(fitted, roman, { x: (WIDTH - widthOf(fitted, roman, own)) / 2, y, size: own, fill });
  };
  const frame = (inset: number, width: number) =>
    `<rect x="${inset}" y="${inset}" width="${WIDTH - 2 * inset}" height="${HEIGHT - 2 * inset}" fill="none" stroke="${INKS.blue}" stroke-width="${width}"/>`;
  const shapes = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${INKS.paper}"/>`,
    frame(FRAME, 14),
    frame(FRAME + 22, 5),
    centred(capitalize(seminar.mention ?? text.mention), 340, 48, INKS.soft),
    ...lines.map((line, rank) => centred(line, top + size * (rank * ROOM.leading + 0.85), size, INKS.blue)),
    ...(seminar.venue === undefined ? [] : [centred(seminar.venue, 1560, 56, INKS.ink)]),
    centred(formatPeriod(seminar.start, seminar.end), 1636, 56, INKS.ink),
    centred(seminar.organisers.map(({ acronym, name }) => acronym ?? name).join(' · '), 1764, 44, INKS.soft),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
