import { resolve } from 'node:path';
import { relative } from 'node:path';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { formatCount } from '../src/words/fr/count.ts';
import { preparePortal } from '../src/portal/prepare-portal.ts';
import { buildPortal } from './build-portal.ts';
import { hasColors } from './has-colors.ts';
import { runScript } from './run-script.ts';

const USAGE = [
  'npm run portal -- liste.yaml',
  '',
  'Fait une page qui présente plusieurs séminaires et cherche dans tous, d’après une liste\u00A0:',
  '',
  '  titre: Les séminaires de l’institut',
  '  seminaires:',
  '    - adresse: diplomatie-des-villes/',
  '    - adresse: https://exemple.fr/congres/',
].join('\n');

/** From where npm was called: it runs scripts at the root of the project. */
const from = process.env['INIT_CWD'] ?? process.cwd();

// `npm run portal -- liste.yaml`: one page for several seminars.
await runScript(async () => {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const list = relative(process.cwd(), resolve(from, path));
  const { source, issues, output, portal } = await preparePortal(list);
  if (issues.length > 0) {
    console.error(reportToTerminal(issues, [source], { color: hasColors(process.stderr) }));
  }
  if (!portal || output === undefined) {
    console.error('Le portail n’est pas fait\u00A0: corrigez ces fautes d’abord.');
    process.exitCode = 1;
    return;
  }
  await buildPortal(portal, output);
  console.log(
    `Portail fait dans ${output}\u00A0: index.html et portail/, ${formatCount(portal.seminars.length, 'séminaire')}.`,
  );
});
