import { z } from 'zod';
import { toFrenchTypography } from '../prose/typography.ts';
import { RARE_META, USUAL_META } from '../schema/fields.ts';
import { extensionOf } from '../source/read-content.ts';
import { GENRES, schemaOf, SEMINAR, type Genre } from './genre.ts';

/** The genres whose files are YAML; the frontmatter of the others is Astro's to describe to code editors. */
export const YAML_GENRES: readonly Genre[] = GENRES.filter(
  (genre) => genre === SEMINAR || extensionOf(genre) === '.yaml',
);

/**
 * The JSON Schema with which a code editor completes and explains the fields of a genre: what may be written, in
 * draft 7, which the YAML extensions read best.
 */
export function toEditorSchema(genre: Genre): object {
  return z.toJSONSchema(schemaOf(genre), {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The pattern of a date says nothing to a reader that its format does not.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
      Reflect.deleteProperty(jsonSchema, USUAL_META);
      Reflect.deleteProperty(jsonSchema, RARE_META);
      if (jsonSchema['reference'] !== undefined) explainReference(jsonSchema);
      if (jsonSchema.description !== undefined) jsonSchema.description = toFrenchTypography(jsonSchema.description);
    },
  });
}

/** Once for the address, once more for the field that may be left out and has a sentence of its own. */
function explainReference(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const sentence = `Nom d’un fichier du dossier ${String(jsonSchema['reference'])}, sans son extension.`;
  const known = jsonSchema.description ?? '';
  if (!known.includes(sentence)) jsonSchema.description = `${known} ${sentence}`.trim();
  jsonSchema['patternErrorMessage'] = 'Minuscules sans accent, chiffres et traits d’union.';
}
