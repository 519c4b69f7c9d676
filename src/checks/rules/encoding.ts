import { NUL, type CheckedFile } from '../checked-content.ts';
import { atCharacter } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const encoding: Rule = {
  id: 'encodage',
  reason: 'Dans un autre encodage que l’UTF-8, les lettres accentuées deviennent illisibles.',
  severity: 'error',
  examples: {
    bad: { file: 'organisations/ligue.yaml', text: 'nom: Établissement\ntype: école\n', encoding: 'latin1' },
    good: { file: 'organisations/ligue.yaml', text: 'note: Une école.' },
  },
  inFile: (file) => [...misencoded(file), ...damaged(file)],
};

function misencoded({ source }: CheckedFile): RuleIssue[] {
  const nul = source.text.indexOf(NUL);
  if (nul >= 0) {
    return [
      {
        ...atCharacter(source, nul),
        message: 'Le fichier est en UTF-16, ou n’est pas un texte.',
        hint: 'Le rouvrir dans son encodage, puis l’enregistrer en UTF-8 (sans BOM).',
      },
    ];
  }
  return source.misencoded
    ? [
        {
          file: source.path,
          ...source.misencoded,
          message: 'Le fichier n’est pas encodé en UTF-8 : un signe de cette ligne ne peut pas être lu.',
          hint: 'Le rouvrir dans son encodage, puis l’enregistrer en UTF-8 (sans BOM).',
        },
      ]
    : [];
}

/** « Ã© » is an « é » that was read once in the wrong encoding and saved; U+FFFD is a letter lost for good. */
const DAMAGE = /\uFFFD|Ã[\u0080-\u00BF]|â€[™œ\u009D\u0153“”¦]|Â[\u00A0«»]/;

function damaged({ source }: CheckedFile): RuleIssue[] {
  const found = source.misencoded || source.text.includes(NUL) ? null : DAMAGE.exec(source.text);
  return found
    ? [
        {
          ...atCharacter(source, found.index),
          message: `« ${found[0]} » est une lettre abîmée par un mauvais encodage.`,
          hint: 'Récrire les lettres accentuées de ce fichier, puis l’enregistrer en UTF-8.',
        },
      ]
    : [];
}
