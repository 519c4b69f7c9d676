import { z } from 'zod';
import { EDTF_SHAPE, readEdtf } from './edtf.ts';

/** Folder names under `content/`; each is also a URL segment and a collection name. */
export const KINDS = [
  'parties',
  'interventions',
  'etudes-de-cas',
  'definitions',
  'debats',
  'intervenants',
  'lieux',
  'organisations',
  'themes',
  'pages',
] as const;

/** The shape of a slug: lower-case unaccented words joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A non-empty text on one line. */
export const text = () => z.string().trim().min(1);

/**
 * Whether an address is one of the web that misleads nobody: whole, in https, without a user name, a backslash, white space
 * or a control, no longer than servers take, and one that browsers can read.
 */
export const isWebAddress = (url: string): boolean =>
  url.length <= LONGEST_ADDRESS && WEB_ADDRESS.test(url) && URL.canParse(url);

/** An address of the web, in https. */
export const webAddress = () =>
  z
    .url({ protocol: /^https$/, abort: true })
    .refine(isWebAddress)
    // For the JSON Schemas of code editors, in which an address has no protocol of its own.
    .meta({ pattern: '^https:', patternErrorMessage: 'Une adresse qui commence par https.' });

/** Characters that an address may have. */
export const LONGEST_ADDRESS = 2000;
const WEB_ADDRESS = /^https:\/\/[^\s\p{C}/\\?#@]+\.[^\s\p{C}/\\?#@]+(?:[/?#][^\s\p{C}\\]*)?$/u;

/** The tag of a language (BCP 47): « en », « sr-Latn », « pt-BR ». */
export const languageTag = () => z.string().regex(LANGUAGE_PATTERN);

export const LANGUAGE_PATTERN = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** A list that may be left out; it then counts as empty. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/**
 * The slug of another entry. The target kind is kept as metadata, so that the
 * model, the checks and the JSON Schemas all learn from this one place what points where.
 */
export const reference = (kind: Kind) =>
  z
    .string()
    .regex(SLUG_PATTERN)
    .meta({ [REFERENCE_META]: kind });

/** The kinds whose texts have passages that fields may point at. */
const KINDS_WITH_PASSAGES = ['parties', 'interventions', 'etudes-de-cas', 'definitions'] as const;

/** A passage of a text: its file, then its anchor, `interventions/x#k7f`. */
export const passage = () =>
  z
    .string()
    .regex(new RegExp(`^(?:${KINDS_WITH_PASSAGES.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*#[^\\s#/]+$`))
    .meta({ [PASSAGE_META]: true });

/** Metadata key by which a field of passages is known. */
export const PASSAGE_META = 'passage';

/** Metadata key of a field that most files have, though it may be left out: whoever makes one is asked for it. */
export const USUAL_META = 'usual';

/** Metadata key of a field of a group that few have: whoever makes a file is not asked for it each time. */
export const RARE_META = 'rare';

/** Metadata key under which `reference()` stores its target kind. */
export const REFERENCE_META = 'reference';

/**
 * A date as precise as the source gives it (`edtf.ts`). YAML hands an unquoted year over as a number and an
 * unquoted day as a `Date`, depending on the parser: both become the same string here.
 */
export const partialDate = () =>
  z
    .preprocess(
      toDateText,
      z
        .string()
        .regex(EDTF_SHAPE, { abort: true })
        .refine((date) => readEdtf(date) !== undefined, NO_SUCH_DATE),
    )
    // For the JSON Schemas of code editors, to which a bare year is a number.
    .meta({ type: ['string', 'integer'] });

/** The fault of a date that has the shape of one and is none. */
export const NO_SUCH_DATE = { params: { sort: 'date' } } as const;

/** How dates are written, for whoever has a field to fill in. */
export const DATE_FORMS =
  'AAAA, AAAA-MM, AAAA-MM-JJ ; « 199X » pour une décennie, « 19XX » pour un siècle, « 1939/1945 » pour une durée, « 1905~ » pour une date approchée, « 0843 » avant l’an mil, « -0043 » pour 44 avant Jésus-Christ';

/** A whole day, `2012-05-23`. */
export const day = () => z.preprocess(toDateText, z.iso.date());

/** Other names by which readers look for an entity. */
export const aliases = list(text()).describe(
  'Autres noms, graphies anciennes ou étrangères : affichés sur la page, trouvés par la recherche, reconnus dans les textes.',
);

/** A remark of the editor's about an entity. */
export const editorialNote = text()
  .optional()
  .describe('Note de l’éditeur : ce que la source ne dit pas ou dit autrement.');

export type Kind = (typeof KINDS)[number];

function toDateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? toYearText(value) : value;
}

/** To YAML, 0843 is a number; one of two figures is rather a year of a century that was left out. */
function toYearText(year: number): string {
  if (!Number.isInteger(year) || (year >= 0 && year < 100)) return String(year);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
