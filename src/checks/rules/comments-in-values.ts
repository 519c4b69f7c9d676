import { listTexts } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atCharacter } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const commentsInValues: Rule = {
  id: 'valeur-coupee',
  reason: 'Après une espace, un dièse commence un commentaire : ce qui le suit n’est pas dans la valeur.',
  severity: 'warning',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'note: Une ville #climat' },
    good: { file: 'lieux/amiens.yaml', text: 'note: "Une ville #climat"' },
  },
  // Most files have no such mark in their fields: the places of these need not be known.
  inFile: (file) => (MARK.test(file.source.text.slice(0, file.source.bodyStart)) ? inFile(file) : []),
};

/** A mark that may begin a comment after a value. A comment that is meant to be one has a space after its « # ». */
const MARK = /[ \t]#\S/;

function inFile({ source }: CheckedFile): RuleIssue[] {
  return listTexts(source.schema, source.data).flatMap(({ path }) => {
    const written = source.findText(path);
    if (written?.style !== 'plain') return [];
    const cut = /^[ \t]+#\S.*/.exec(source.text.slice(written.end))?.[0];
    return cut === undefined
      ? []
      : [
          {
            ...atCharacter(source, written.end + cut.indexOf('#')),
            message: `« ${cut.trim()} » ne fait pas partie de la valeur.`,
            hint: 'Mettre toute la valeur entre guillemets droits, ou le commentaire sur une ligne à lui.',
          },
        ];
  });
}
