import sharp from 'sharp';
import type { Seminar } from '../model/entities.ts';
import { capitalize } from '../words/capitalize.ts';
import { formatPeriod, text } from '../words/index.ts';
import { drawLine, fitLine, fitTitle, INKS, readFace } from './drawn-words.ts';
import { PICTURE_SIZE } from './open-graph.ts';

const MARGIN = 90;
const LEADING = 1.2;
/** Where the first line of the title may begin, and the last one end. */
const [TITLE_TOP, TITLE_BOTTOM] = [150, 500];
/** The first size in which the title takes no more lines than there is room for is its own. */
const TITLE_ROOM = {
  width: PICTURE_SIZE.width - 2 * MARGIN,
  height: TITLE_BOTTOM - TITLE_TOP,
  lines: 5,
  sizes: [76, 64, 54, 46, 38],
  leading: LEADING,
};

/** The picture by which a link to the site is shown elsewhere: the cover of the edition, drawn from the faces of the site. */
export async function drawPicture(seminar: Seminar): Promise<Buffer> {
  const [roman, bold] = await Promise.all([readFace('spectral-400'), readFace('spectral-600')]);
  const { size, lines } = fitTitle(seminar.title, bold, TITLE_ROOM);
  const top = TITLE_TOP + (TITLE_ROOM.height - lines.length * size * LEADING) / 2;
  const { width, height } = PICTURE_SIZE;
  const place = [seminar.venue, formatPeriod(seminar.start, seminar.end)].filter(Boolean).join(', ');
  const x = MARGIN;
  const shapes = [
    `<rect width="${width}" height="${height}" fill="${INKS.paper}"/>`,
    `<path d="M0 0h${width}v18H0zM${MARGIN} 532h${width - 2 * MARGIN}v2H${MARGIN}zm0 6h${width - 2 * MARGIN}v2H${MARGIN}z" fill="${INKS.blue}"/>`,
    drawLine(capitalize(seminar.mention ?? text.mention), roman, { x, y: 110, size: 30, fill: INKS.blue }),
    ...lines.map((line, rank) =>
      drawLine(line, bold, { x, y: top + size * (rank * LEADING + 0.85), size, fill: INKS.ink }),
    ),
    drawLine(fitLine(place, roman, 28, TITLE_ROOM.width), roman, { x, y: 588, size: 28, fill: INKS.soft }),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
