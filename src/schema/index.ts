import type { z } from 'zod';
import { accessibility } from './accessibility.ts';
import { caseStudy } from './case-study.ts';
import { chapter } from './chapter.ts';
import { debate } from './debate.ts';
import { definition } from './definition.ts';
import type { Kind } from './fields.ts';
import { formerAddresses } from './former-addresses.ts';
import { intervention, type ROLES } from './intervention.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { programme } from './programme.ts';
import { seminar } from './seminar.ts';
import { synonyms } from './synonyms.ts';
import { theme } from './theme.ts';

/** The schemas of the kinds whose files have a body. */
const proseSchemas = {
  parties: chapter,
  interventions: intervention,
  'etudes-de-cas': caseStudy,
  definitions: definition,
  pages: page,
};

/** The one list of kinds: folder name under `content/` → what a file of that folder may hold. */
export const schemas = {
  ...proseSchemas,
  debats: debate,
  intervenants: person,
  lieux: place,
  organisations: organisation,
  themes: theme,
} satisfies Record<Kind, z.ZodObject>;

/** The files that stand alone at the top of `content/`: name without its extension → what it may hold. */
export const singleFileSchemas = {
  seminaire: seminar,
  accessibilite: accessibility,
  adresses: formerAddresses,
  synonymes: synonyms,
  programme,
};

export const isSingleFile = (kind: string): kind is SingleFile => Object.hasOwn(singleFileSchemas, kind);

export { COOPERATION_KINDS } from './cooperations.ts';
export { descriptionAt, isOptionalAt, keysAt } from './describe.ts';
export { NAMED_BY } from './entry-fields.ts';
export { firstDayOf, lastDayOf, readEdtf, type DatePoint } from './edtf.ts';
export {
  isWebAddress,
  KINDS,
  LANGUAGE_PATTERN,
  LONGEST_ADDRESS,
  NO_SUCH_DATE,
  SLUG_PATTERN,
  type Kind,
} from './fields.ts';
export { ROLES } from './intervention.ts';
export { toIdentifiers, WRONG_CHECK_CHARACTER, type Identifier } from './identifiers.ts';
export { LICENCES, type Licence, type LicenceId } from './licences.ts';
export { PLACE_TYPES } from './place.ts';
export {
  listPassageReferences,
  listReferences,
  toPassageAddress,
  type PassageAddress,
  type Reference,
} from './references.ts';
export { RESERVED_ADDRESSES, RESERVED_NAMES } from './reserved.ts';
export { accessibility as accessibilitySchema } from './accessibility.ts';
export { seminar as seminarSchema } from './seminar.ts';
export { listTexts } from './texts.ts';

/** The kinds whose files are MDX, with a body; the others are YAML. */
export const PROSE_KINDS = Object.keys(proseSchemas) as (keyof typeof proseSchemas)[];

/** Frontmatter of one kind, as validated. */
export type DataOf<K extends Kind> = z.output<(typeof schemas)[K]>;
export type Role = (typeof ROLES)[number];
export type SingleFile = keyof typeof singleFileSchemas;
export type SeminarData = z.output<typeof seminar>;
export type FormerAddressesData = z.output<typeof formerAddresses>;
export type SynonymsData = z.output<typeof synonyms>;
export type ProgrammeData = z.output<typeof programme>;
export type AccessibilityData = z.output<typeof accessibility>;
