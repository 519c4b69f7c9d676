import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDirectory } from '../src/source/content-directory.ts';
import { ACCESSIBILITY_FILE } from '../src/source/read-content.ts';
import { toReport, toYaml } from '../tests/audit/report.ts';
import { runAudit } from '../tests/audit/run-audit.ts';
import type { Outcome } from '../tests/audit/run-checks.ts';
import { buildSite } from './build-site.ts';
import { runScript } from './run-script.ts';

// `npm run audit`: builds the site, makes every automated check of accessibility on it, and writes what was found in
// the content folder, from which the next build makes the declaration. Exit code 1 when there is a fault.
await runScript(async () => {
  process.exitCode = 1;
  if (!(await buildSite())) return;
  const audit = await runAudit();
  const path = join(contentDirectory(), ACCESSIBILITY_FILE);
  writeFileSync(path, toYaml(toReport(audit)));
  audit.outcomes.forEach(printOutcome);
  console.log(
    `\nRapport écrit dans ${relative(process.cwd(), path)}. La déclaration suit à la prochaine construction.`,
  );
  process.exitCode = audit.outcomes.every(({ faults }) => faults.length === 0) ? 0 : 1;
});

function printOutcome({ check, pages, faults }: Outcome): void {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${check.name} : ${pages} pages, ${faults.length} défauts`);
  for (const { address, fault } of faults) console.log(`    ${address} ${fault}`);
}
