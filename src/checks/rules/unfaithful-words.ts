import { listTexts } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { listPointers } from '../passages.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import type { Surroundings } from '../surroundings.ts';
import { TWO_SIDES } from '../debate-example.ts';

export const unfaithfulWords: Rule = {
  id: 'mots-infideles',
  reason:
    'Entre guillemets, une position donne des mots du passage : autrement, ils seraient prêtés à qui ne les a pas dits.',
  severity: 'error',
  examples: {
    bad: { file: 'debats/accueil.yaml', text: TWO_SIDES.replace('les bienvenus', 'bien reçus') },
    good: { file: 'debats/accueil.yaml', text: TWO_SIDES },
  },
  inFile,
};

/** The quotations in a sentence that stand in none of the passages named beside it. */
function inFile(file: CheckedFile, content: Surroundings): RuleIssue[] {
  const pointers = listPointers(file, content).filter(({ saysWhoHolds }) => saysWhoHolds);
  if (pointers.length === 0) return [];
  return listTexts(file.source.schema, file.source.data)
    .filter(({ path }) => path.at(-1) === 'phrase')
    .flatMap(({ path, text }) => {
      const group = path.slice(0, -1);
      const beside = pointers.filter(({ path: other }) => group.every((key, depth) => other[depth] === key));
      // Of a passage that is not there, another rule speaks.
      if (beside.length === 0 || beside.some(({ passage }) => !passage)) return [];
      const said = beside.map(({ passage }) => evenOut(passage!.text));
      return listQuoted(text)
        .filter((words) => !said.some((passage) => passage.includes(words)))
        .map((words) => ({
          ...atField(file, path),
          message: `« ${words} » n’est dans aucun des passages nommés.`,
          hint: 'Recopier les mots tels qu’ils y sont, ou enlever les guillemets.',
        }));
    });
}

/** The words between guillemets, in the pieces that omissions leave. */
const listQuoted = (text: string): string[] =>
  [...evenOut(text).matchAll(/«([^»]*)»/g)].flatMap(([, words]) =>
    words!
      .split(/\[(?:…|\.{3})\]/)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );

/** Spaces and apostrophes are written in several ways. */
const evenOut = (text: string): string => text.replace(/[\u00A0\u202F\s]+/g, ' ').replace(/'/g, '’');
