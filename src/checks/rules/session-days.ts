import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const sessionDays: Rule = {
  id: 'jour-hors-seminaire',
  reason: 'Les références dateraient le texte d’un jour où le séminaire ne se tenait pas.',
  severity: 'error',
  examples: {
    bad: {
      file: 'interventions/bel-accueil.mdx',
      text: 'jour: 2012-05-25\npartie:',
      insteadOf: 'partie:',
    },
    good: {
      file: 'interventions/bel-accueil.mdx',
      text: 'jour: 2012-05-24\npartie:',
      insteadOf: 'partie:',
    },
  },
  inContent({ files }) {
    const seminar = files.find(({ source }) => source.kind === 'seminaire');
    const { debut, fin } = ((seminar && valueOf(seminar, 'dates')) ?? {}) as { debut?: string; fin?: string };
    if (debut === undefined || fin === undefined) return [];
    return files.flatMap((file): RuleIssue[] =>
      listDays(file)
        .filter(({ day }) => typeof day === 'string' && (day < debut || day > fin))
        .map(({ day, path }) => ({
          ...atField(file, path),
          message: `Le séminaire ne se tenait pas le ${String(day)} : il va du ${debut} au ${fin}.`,
          hint: 'Corriger ce jour, ou les dates de seminaire.yaml.',
        })),
    );
  },
};

/** The days that a file gives: that of a text, those of the sessions of the programme. */
function listDays(file: CheckedFile): { day: unknown; path: (string | number)[] }[] {
  const sessions = valueOf(file, 'seances');
  return [
    { day: valueOf(file, 'jour'), path: ['jour'] },
    ...(Array.isArray(sessions) ? sessions : []).map((session: { jour?: unknown }, rank) => ({
      day: session.jour,
      path: ['seances', rank, 'jour'],
    })),
  ];
}

/** The value of a field, when it has no fault of its own. */
function valueOf({ source, faults }: CheckedFile, field: string): unknown {
  const isFaulty = faults.some(({ path }) => path[0] === field);
  return isFaulty ? undefined : (source.data as Record<string, unknown> | null | undefined)?.[field];
}
