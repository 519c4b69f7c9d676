import { readEdtf } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const impossibleDates: Rule = {
  id: 'date-impossible',
  reason: 'Une date qui n’existe pas se lirait partout où l’événement est cité.',
  severity: 'error',
  examples: {
    bad: { file: 'seminaire.yaml', text: 'fin: 2012-05-34', insteadOf: 'fin: 2012-05-24' },
    good: { file: 'seminaire.yaml', text: 'fin: 2012-05-31', insteadOf: 'fin: 2012-05-24' },
  },
  inFile: (file) => [...impossible(file), ...reversed(file)],
};

function impossible(file: CheckedFile): RuleIssue[] {
  return file.faults
    .filter(({ sort }) => sort === 'date')
    .map(({ path, value, description }) => ({
      ...atField(file, path),
      ...(isBackwards(String(value))
        ? { message: `« ${String(value)} » finit avant de commencer.`, hint: 'Échanger les deux dates.' }
        : {
            message: `La date « ${String(value)} » n’existe pas.`,
            hint: ['Année, mois et jour en chiffres : 2012-05-03.', description ?? ''].join(' ').trim(),
          }),
    }));
}

/** Whether a span would be one if its dates were exchanged. */
const isBackwards = (date: string): boolean => readEdtf(date.split('/').reverse().join('/'))?.isSpan ?? false;

/** The seminar alone has a first and a last day. */
function reversed(file: CheckedFile): RuleIssue[] {
  if (file.faults.some(({ path }) => path[0] === 'dates')) return [];
  const { dates } = (file.source.kind === 'seminaire' ? (file.source.data ?? {}) : {}) as { dates?: unknown };
  const { debut, fin } = (dates ?? {}) as { debut?: unknown; fin?: unknown };
  if (typeof debut !== 'string' || typeof fin !== 'string' || fin >= debut) return [];
  return [
    {
      ...atField(file, ['dates', 'fin']),
      message: `Le dernier jour (${fin}) précède le premier (${debut}).`,
      hint: 'Échanger « debut » et « fin », ou corriger l’un des deux.',
    },
  ];
}
