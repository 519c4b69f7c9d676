import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldSpace, loadProceedings, SITE } from '../support/built-site.ts';
import { readEpub } from '../support/read-epub.ts';
import { readPdf } from '../support/read-pdf.ts';

/** Turns of speech, roles, languages and words of a book, read back from each format of the book. */
const proceedings = loadProceedings();
const table = proceedings.get('interventions', 'table-ronde');
const { turns } = table.body;
const folder = join(SITE, 'telecharger');
const files = readdirSync(folder);
const pathOf = (ending: string): string =>
  join(
    folder,
    files.find((file) => file.endsWith(ending))!,
  );
const tei = readFileSync(pathOf('.tei.xml'), 'utf8');
const openEdition = readFileSync(pathOf('.openedition.xml'), 'utf8');
const pages = [...readEpub(pathOf('.epub')).values()];
const pdf = files.some((file) => file.endsWith('.pdf'))
  ? foldSpace((await readPdf(readFileSync(pathOf('lande.pdf')))).words)
  : undefined;
/** The words of each format, without its marks: what stands in all of them alike. */
const formats = Object.entries({
  TEI: toWords(tei),
  OpenEdition: toWords(openEdition),
  EPUB: pages.map((page) => toWords(String(page))).join(' '),
  ...(pdf !== undefined && { PDF: pdf }),
});
/** Whoever speaks in each turn, as the edition calls them. */
const speakers = turns.map(({ voice: { of, others = [] } }) =>
  [...of.map((slug) => proceedings.get('intervenants', slug).name), ...others].join(),
);
const lower = (words: string): string => words.toLowerCase();

test('TEI: each turn is a speech that points at whoever speaks, with all that is said there', () => {
  const ids = new Set([...tei.matchAll(/ xml:id="([^"]+)"/g)].map(([, id]) => id));
  const speeches = [...tei.matchAll(/<sp who="([^"]+)"><speaker>(.*?)<\/speaker>(.*?)<\/sp>/gs)];
  expect(speeches).toHaveLength(turns.length);
  for (const [rank, [, who, head, inside]] of speeches.entries()) {
    const { of } = turns[rank]!.voice;
    if (of.length > 0) expect(who).toBe(of.map((slug) => `#intervenants.${slug}`).join(' '));
    for (const pointer of who!.split(' ')) expect(ids).toContain(pointer.slice(1));
    expect(lower(head!.replace(/<[^>]+>/g, ''))).toContain(lower(speakers[rank]!));
    const blocks = table.body.blocks.filter(({ turn }) => turn === turns[rank]);
    for (const { anchor } of blocks) expect(inside).toContain(`xml:id="interventions.table-ronde.${anchor}"`);
    // Whatever is said there is said by whoever speaks.
    const said = [...inside!.matchAll(/<said who="([^"]+)"/g)].map(([, own]) => own);
    expect(new Set(said)).toEqual(new Set([who]));
  }
});

test('TEI: whoever has no page is in the list, with the organisation that is spoken for', () => {
  expect(tei).toMatch(
    /<person xml:id="voix\.interventions\.table-ronde\.les-eleves-de-terminale"><persName type="unnamed">les élèves de terminale<\/persName><affiliation><orgName ref="#organisations\.lycee-agricole">/,
  );
});

test('the words of a book are those of its author, not of whoever quotes them', async () => {
  expect(tei).toContain(
    '<quote>Qui ferme le gué se ferme la ville.</quote><bibl><author>Honorine Castelbert</author>, <title>Le Livre des gués</title>, 1887, p.\u00A041</bibl>',
  );
  const [caption] = pages.flatMap((page) =>
    page.querySelectorAll('figure').filter((figure) => figure.text.includes('Qui ferme le gué')),
  );
  expect(foldSpace(caption!.querySelector('figcaption')!.text)).toBe(
    '— Honorine Castelbert, Le Livre des gués, 1887, p. 41',
  );
  expect(foldSpace(openEdition)).toContain('— Honorine Castelbert, <hi rend="italic">Le Livre des gués</hi>, 1887');
  const pdf = files.some((file) => file.endsWith('.pdf'))
    ? (await readPdf(readFileSync(pathOf('lande.pdf')))).words
    : '';
  if (pdf !== '') expect(foldSpace(pdf)).toContain('Honorine Castelbert, Le Livre des gués, 1887, p. 41');
});

test('EPUB: each turn is headed by who speaks, in which capacity the first time', () => {
  const heads = pages.flatMap((page) => page.querySelectorAll('.turn-head').map(({ text }) => text));
  expect(heads).toHaveLength(turns.length);
  for (const [rank, head] of heads.entries()) expect(lower(head)).toContain(lower(speakers[rank]!));
  expect(heads[0]).toBe('Maud Kerjean, modération, journaliste, L’Écho de la Lande');
  expect(heads.filter((head) => head.startsWith('Maud Kerjean')).slice(1)).toEqual(
    heads.filter((head) => head === 'Maud Kerjean'),
  );
});

test('whoever moderates or reports is said to', () => {
  const heads = pages.flatMap((page) => page.querySelectorAll('.speakers li').map(({ text }) => foldSpace(text)));
  expect(heads).toContain('Modération : Maud Kerjean, journaliste, L’Écho de la Lande');
  expect(heads).toContain('Les élèves de terminale, Lycée agricole des Trois-Gués');
  expect(foldSpace(tei)).toMatch(/<byline>Présidence : <persName ref="#intervenants\.solange-pradier">/);
});

test('a text in another language says so, block by block, and a second summary does', () => {
  const own = pages.flatMap((page) => page.querySelectorAll('[id^="interventions.what-a-river-remembers."]'));
  const languages = own.flatMap((unit) => unit.querySelectorAll('p[lang]').map((words) => words.getAttribute('lang')));
  expect(languages).toEqual(['en', 'en', 'fr']);
  expect(own.flatMap((unit) => unit.querySelectorAll('blockquote').map((words) => words.getAttribute('lang')))).toEqual(
    ['en'],
  );
  for (const xml of [tei, openEdition]) {
    expect(xml.match(/xml:id="interventions\.what-a-river-remembers\.\w+"[^>]* xml:lang="en"/g)).not.toBeNull();
    expect(xml).toContain('<p xml:lang="en">Round table: whose banks are they?</p>');
  }
});

test('Arabic goes from right to left', () => {
  expect(pages.map(String).join('')).toContain('<span lang="ar" xml:lang="ar" dir="rtl">الماء حياة</span>');
  expect(tei).toContain('<foreign xml:lang="ar">الماء حياة</foreign>');
});

test.runIf(files.some((file) => file.endsWith('.pdf')))('PDF: each turn has its speaker before its words', async () => {
  const { words, tags } = await readPdf(readFileSync(pathOf('lande.pdf')));
  const read = lower(foldSpace(words));
  let from = read.indexOf('la table ronde s’ouvre');
  for (const [rank, turn] of turns.entries()) {
    const first = table.body.blocks.find((block) => block.turn === turn)!;
    const head = read.indexOf(lower(foldSpace(speakers[rank]!)), from);
    const said = read.indexOf(lower(foldSpace(first.text)).slice(0, 15), head);
    expect(head, speakers[rank]).toBeGreaterThan(0);
    expect(said, first.text).toBeGreaterThan(head);
    from = said;
  }
  expect(tags.some(({ lang }) => lang === 'en')).toBe(true);
});

describe.each(formats)('%s', (_, words) => {
  test('what is known of a document or a recording stands under the title of its text', () => {
    expect(words).toContain(
      'Diaporama : La Lande et son lit majeur, 3 pages, Théo Vasseur, Institut des eaux, CC BY 4.0',
    );
    expect(words).toContain('Enregistrement : Enregistrement sonore, 25 s, L’Écho de la Lande');
  });

  test('the programme has its sessions in order: hours, place, who leads them, and texts', () => {
    let from = words.indexOf('10 h – 11 h 30');
    expect(from).toBeGreaterThan(0);
    for (const session of proceedings.programme.days.flatMap(({ sessions }) => sessions)) {
      const led = [...session.chairs, ...session.moderators].map(({ name }) => name);
      const texts = session.entries.map(({ title }) => title);
      for (const part of [session.title, session.room!, ...led, ...texts].map(foldSpace)) {
        const at = words.indexOf(part, from);
        expect(at, part).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  test('a picture has its caption, whose it is and under which licence', () => {
    expect(words).toContain('La berge aux Trois-Gués, avec les repères de trois crues');
    expect(words).toContain('Rives vives, 2023, CC BY 4.0');
  });
});

test('documents and recordings can be followed from each format, and the programme leads to the texts', () => {
  for (const file of ['lit-majeur.pdf', 'table-ronde.mp3']) {
    const address = `/fichiers/${file}`;
    // Where the edition does not know its address, nothing leads to the file.
    const isFollowed = tei.includes(address);
    expect(openEdition.includes(address)).toBe(isFollowed);
    expect(pages.some((page) => String(page).includes(address))).toBe(isFollowed);
  }
  const links = pages.flatMap((page) => page.querySelectorAll('[id^="programme."] ~ * a').map(({ text }) => text));
  expect(links.map(foldSpace)).toContain(foldSpace(table.title));
  expect(tei).toMatch(/<ref target="#interventions\.table-ronde">/);
});

/** The words between tags. */
function toWords(markup: string): string {
  return foldSpace(markup.replace(/<(note|aside)\b.*?<\/\1>/gs, '').replace(/<[^>]+>/g, '')).replaceAll('&amp;', '&');
}
