import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDirectory } from '../src/source/content-directory.ts';
import { ACCESSIBILITY_FILE } from '../src/source/accessibility-report.ts';
import { toReport, toYaml } from '../tests/audit/report.ts';
import { runAudit } from '../tests/audit/run-audit.ts';
import { buildSite } from './build-site.ts';

// `npm run audit`: builds the site, makes every automated check of accessibility on it, and writes what was found in
// the content folder, from which the next build makes the declaration. Exit code 1 when there is a fault.
const code = await buildSite();
if (code !== 0) process.exit(code);
const audit = await runAudit();
const path = join(contentDirectory(), ACCESSIBILITY_FILE);
writeFileSync(path, toYaml(toReport(audit)));
for (const { check, pages, faults } of audit.outcomes) {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${check.name} : ${pages} pages, ${faults.length} défauts`);
  for (const { address, fault } of faults) console.log(`    ${address} ${fault}`);
}
console.log(`\nRapport écrit dans ${relative(process.cwd(), path)}. La déclaration suit à la prochaine construction.`);
process.exitCode = audit.outcomes.every(({ faults }) => faults.length === 0) ? 0 : 1;
