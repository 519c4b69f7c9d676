import { rules } from '../checks/check-content.ts';
import type { Example, Rule } from '../checks/rule.ts';
import { codePointOf } from '../prose/escape.ts';
import { typeset } from './value.ts';

/** The consequence of a fault, by the severity of its rule. */
export const GRAVITIES: Readonly<Record<Rule['severity'], string>> = { error: 'faute', warning: 'remarque' };

/** The page of all rules of the check, each under its identifier: why it is, what it refuses and what it wants. */
export const rulesPage = (): string =>
  [
    '# Les règles de la vérification',
    'Page écrite par `npm run guide`, d’après `src/checks/rules/`. Une **faute** empêche de construire le site : elle tromperait le lecteur, ou ferait une page fausse. Une **remarque** ne l’empêche pas : le site reste juste, mais pourrait être mieux ; `npm run check -- --fix` corrige celles dont la correction est certaine, typographie comprise. Une faute « à la publication » laisse travailler avec `npm start`.',
    ...rules.map(toSection),
  ].join('\n\n') + '\n';

function toSection({ id, reason, severity, atPublication, examples: { bad, good } }: Rule): string {
  const gravity = `*${GRAVITIES[severity]}${atPublication ? ', à la publication' : ''}*`;
  return [
    `## ${id}`,
    `${capitalized(gravity)}. ${typeset(reason)}`,
    ...toExample('Refusé', bad),
    ...toExample('Accepté', good),
  ].join('\n\n');
}

const capitalized = (text: string): string => text.replace(/[a-z]/, (letter) => letter.toUpperCase());

/** An example as a block of code; what no text shows (a file that is missing, a link, an encoding) is left to the reason. */
function toExample(label: string, { file, text, encoding, linkTo }: Example): string[] {
  if (text === undefined || encoding !== undefined || linkTo !== undefined) return [];
  const where = file === undefined ? '' : `, dans \`${file}\``;
  return [`${label}${where}\u00A0:`, `${FENCE}\n${visible(text.trimEnd())}\n${FENCE}`];
}

/** Examples have fences of their own. */
const FENCE = '~~~~';

/** A text in which characters that cannot be seen are called by their names. */
const visible = (text: string): string =>
  text.replace(
    /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u3164\u{E0000}-\u{E007F}\t]/gu,
    (character) => `[${codePointOf(character)}]`,
  );
