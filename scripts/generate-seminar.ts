import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/schema/index.ts';

/** Shares of the whole, close to those of a real seminar. */
const SHARES = { interventions: 0.45, 'etudes-de-cas': 0.25, definitions: 0.3 };
const ENTRIES_PER_CHAPTER = 40;
/** Countries, each with the south-western corner of a square of three degrees inside it. */
const COUNTRIES = [
  { code: 'FR', latitude: 45, longitude: 0 },
  { code: 'DE', latitude: 49, longitude: 8 },
  { code: 'ML', latitude: 13, longitude: -8 },
  { code: 'TR', latitude: 37, longitude: 30 },
  { code: 'JP', latitude: 34, longitude: 132 },
  { code: 'LA', latitude: 17, longitude: 102 },
  { code: 'RS', latitude: 43, longitude: 20 },
];
const SYLLABLES =
  'ba bel bran cha cor dan dor fa fer gal gri jo lan lor ma mer mon nai no par pel qui ran ro sal ser ta tor val ver vin'.split(
    ' ',
  );

/**
 * Lays out a seminar of `count` entries for measuring: sentences drawn word after word from the texts of `model`
 * (each word follows one that it follows there), with invented names of persons and cities, so that the vocabulary
 * grows as in a real collection. The same count always gives the same seminar.
 */
export function generateSeminar(directory: string, count: number, model = 'content'): void {
  rmSync(directory, { recursive: true, force: true });
  for (const kind of KINDS) mkdirSync(join(directory, kind), { recursive: true });
  const random = seededRandom(count);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const some = <T>(items: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items))),
  ];
  const sentence = sentenceMaker(model, random);
  const write = (path: string, text: string) => writeFileSync(join(directory, path), text);
  const invent = (many: number) => {
    const names = new Set<string>();
    while (names.size < many)
      names.add(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(''));
    return [...names];
  };
  const title = (name: string) => name[0]!.toUpperCase() + name.slice(1);

  const people = invent(Math.ceil(count / 6));
  for (const name of people)
    write(`intervenants/${name}.yaml`, `prenom: ${title(pick(SYLLABLES))}\nnom: ${title(name)}\n`);
  const cities = invent(Math.ceil(count / 8)).map((name) => `${name}-ville`);
  for (const city of cities) {
    const [north, east] = [random() * 3, random() * 3];
    const { code, latitude, longitude } = pick(COUNTRIES);
    const position = `{ latitude: ${(latitude + north).toFixed(2)}, longitude: ${(longitude + east).toFixed(2)} }`;
    write(`lieux/${city}.yaml`, `nom: ${title(city)}\ntype: ville\npays: [${code}]\ncoordonnees: ${position}\n`);
  }
  const organisations = cities.map((city) => `mairie-${city}`);
  organisations.forEach((name, place) =>
    write(`organisations/${name}.yaml`, `nom: ${title(name)}\ntype: commune\nlieu: ${cities[place]}\n`),
  );
  const themes = invent(25).map((name) => `theme-${name}`);
  for (const theme of themes) write(`themes/${theme}.yaml`, `nom: ${title(theme)}\ndescription: ${sentence()}\n`);

  const chapters = Array.from(
    { length: Math.ceil(count / ENTRIES_PER_CHAPTER) },
    (_, place) => `chapitre-${place + 1}`,
  );
  chapters.forEach((chapter, place) =>
    write(
      `parties/${chapter}.mdx`,
      `---\ntitre: ${title(chapter)}\nordre: ${place + 1}\nresume: ${sentence()}\n---\n\n${sentence()}\n`,
    ),
  );
  for (let place = 0; place < count; place += 1) {
    const share = place / count;
    const kind =
      share < SHARES.interventions
        ? 'interventions'
        : share < SHARES.interventions + SHARES['etudes-de-cas']
          ? 'etudes-de-cas'
          : 'definitions';
    const where = [`partie: ${chapters[place % chapters.length]}`, `ordre: ${Math.floor(place / chapters.length) + 1}`];
    const met = [
      `lieux: [${some(cities, 3)}]`,
      `organisations: [${some(organisations, 3)}]`,
      `themes: [${some(themes, 3)}]`,
    ];
    const speaker = pick(people);
    const own = {
      interventions: [
        `titre: ${sentence(6)}`,
        `intervenants:\n  - personne: ${speaker}\n    qualite: maire`,
        `resume: ${sentence()}`,
      ],
      'etudes-de-cas': [
        `titre: ${sentence(6)}`,
        `partenaires: [${some(organisations, 3)}]`,
        `presentee-par: [${speaker}]`,
        `resume: ${sentence()}`,
      ],
      definitions: [`terme: ${sentence(3)}`, `glose: ${sentence()}`],
    }[kind];
    const paragraphs = Array.from({ length: 4 }, () => `${sentence()} ${sentence()} ${sentence()}`);
    const quote = kind === 'interventions' ? `\n<Quote by="${speaker}">${sentence()}</Quote>\n` : '';
    write(
      `${kind}/entree-${place + 1}.mdx`,
      `---\n${[...own, ...where, ...met].join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n${quote}`,
    );
  }
  write(
    'seminaire.yaml',
    `titre: Séminaire engendré de ${count} entrées\ntitre-court: Séminaire engendré\ndescription: Un séminaire pour mesurer.\n` +
      `dates:\n  debut: 2000-01-01\n  fin: 2000-01-02\nlieu: Nulle part\nville: ${cities[0]}\norganisateurs: [${organisations[0]}]\n` +
      `langue: fr\nsource: Aucune\nedition: Textes engendrés, pour mesurer.\n`,
  );
}

/** Words that follow one another as they do in the model; no sign that YAML or MDX could read as theirs. */
function sentenceMaker(model: string, random: () => number): (length?: number) => string {
  const texts = readdirSync(model, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) =>
      readFileSync(join(model, file), 'utf8')
        .replace(/^---[\s\S]*?---/, '')
        .replace(/<[^>]*>|\]\([^)]*\)|\[\^\d+\]:?/g, ' '),
    );
  const words = texts.join(' ').match(/[\p{L}’]+/gu) ?? [];
  const followers = new Map<string, string[]>();
  words.forEach((word, place) => {
    const next = words[place + 1];
    if (next) followers.set(word, [...(followers.get(word) ?? []), next]);
  });
  return (length = 14) => {
    let word = words[Math.floor(random() * words.length)]!;
    const chosen = [word];
    while (chosen.length < length) {
      const next = followers.get(word) ?? words;
      word = next[Math.floor(random() * next.length)]!;
      chosen.push(word);
    }
    const text = chosen
      .join(' ')
      .replace(/(?<=’) /g, '')
      .toLowerCase()
      .replace(/’$/, '');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
