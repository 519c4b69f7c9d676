import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { AccessibilityData } from '../../src/schema/index.ts';
import type { Fault, Outcome } from './run-checks.ts';

/** npm packages that make the checks. */
const TOOLS = ['axe-core', 'html-validate'];

const HEADER = `# Écrit par « npm run audit » d’après ce qui a été vérifié : ne rien modifier à la main.
# La page /accessibilite/ en est faite.
`;

/** The report of an audit, as the content folder holds it. */
export function toReport({ date, pages, browser, outcomes }: Audit): AccessibilityData {
  return {
    date,
    pages,
    outils: [{ nom: 'Chromium', version: browser }, ...listTools()],
    controles: outcomes.map(({ check, pages: looked, faults }) => ({
      nom: check.name,
      pages: looked,
      defauts: groupFaults(faults),
    })),
  };
}

export const toYaml = (report: AccessibilityData): string => HEADER + stringify(report, { lineWidth: 0 });

/** The packages that make the checks, with the versions that the lockfile asks for. */
export function listTools(): AccessibilityData['outils'] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return TOOLS.map((nom) => ({ nom, version: devDependencies[nom]! }));
}

export interface Audit {
  /** ISO day. */
  date: string;
  pages: number;
  /** Version of the browser. */
  browser: string;
  outcomes: readonly Outcome[];
}

/** The same fault is told once, with how many pages have it. */
function groupFaults(faults: readonly Fault[]): AccessibilityData['controles'][number]['defauts'] {
  return [...Map.groupBy(faults, ({ fault }) => fault)].map(([constat, those]) => ({
    constat,
    pages: new Set(those.map(({ address }) => address)).size,
    exemple: those[0]!.address,
  }));
}
