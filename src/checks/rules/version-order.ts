import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const versionOrder: Rule = {
  id: 'ordre-des-versions',
  reason:
    'La première version de la liste est celle que les références citent : il faut que ce soit la dernière parue.',
  severity: 'error',
  examples: {
    bad: {
      file: 'seminaire.yaml',
      text: `versions:
  - { version: "1", date: 2024-03-01, changements: [Première version.] }
  - { version: "2", date: 2025-06-30, changements: [Un nom corrigé.] }`,
    },
    good: {
      file: 'seminaire.yaml',
      text: `versions:
  - { version: "2", date: 2025-06-30, changements: [Un nom corrigé.] }
  - { version: "1", date: 2024-03-01, changements: [Première version.] }`,
    },
  },
  inFile: (file) => (file.source.kind === 'seminaire' ? inVersions(file) : []),
};

/** Each version against the one written above it, when both can be read. */
function inVersions(file: CheckedFile): RuleIssue[] {
  const { versions } = (file.source.data ?? {}) as { versions?: unknown };
  if (!Array.isArray(versions) || file.faults.some(({ path }) => path[0] === 'versions')) return [];
  const written = versions.map(({ version, date }: { version: string; date: unknown }) => ({
    version,
    date: date instanceof Date ? date.toISOString().slice(0, 10) : String(date),
  }));
  return written.flatMap((own, rank) => {
    const above = written[rank - 1];
    if (!above) return [];
    const faults = [
      { field: 'version', order: compareVersions(own.version, above.version), ...VERSION_WORDS },
      { field: 'date', order: own.date.localeCompare(above.date), ...DATE_WORDS },
    ].filter(({ order }) => order >= 0);
    return faults.map(({ field, order, same, reversed }) => ({
      ...atField(file, ['versions', rank, field]),
      message: `La version ${own.version} ${order === 0 ? same : reversed} (version ${above.version}, du ${above.date}).`,
      hint: 'La dernière version d’abord, puis les précédentes : le numéro et la date diminuent de l’une à l’autre.',
    }));
  });
}

const VERSION_WORDS = {
  same: 'a le même numéro que celle d’au-dessus',
  reversed: 'suit une version de numéro plus petit',
};
const DATE_WORDS = { same: 'a la même date que celle d’au-dessus', reversed: 'suit une version plus ancienne' };

/** « 1.10 » comes after « 1.9 », « 1 » is « 1.0 ». */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  const differing = [0, 1, 2].find((index) => (left[index] ?? 0) !== (right[index] ?? 0));
  return differing === undefined ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
