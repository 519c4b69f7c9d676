import { parseArgs } from 'node:util';
import { listUnrecorded, renewRecords, writeRecordFile } from '../src/authoring/records.ts';
import { checkContent } from '../src/checks/check-content.ts';
import type { Issue } from '../src/checks/issue.ts';
import { fixContent } from '../src/checks/fix.ts';
import { formatCount } from '../src/words/fr/count.ts';
import { reportToGithub } from '../src/checks/reporters/github.ts';
import { reportToJson } from '../src/checks/reporters/json.ts';
import { progress } from '../src/output/progress.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import type { SourceContent } from '../src/source/read-content.ts';
import { hasColors } from './has-colors.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runScript } from './run-script.ts';
import { tellUnrecorded } from './tell-unrecorded.ts';
import { today } from './today.ts';

// `npm run check`: every fault of the content. Exit code 1 when one is an error (with --strict, a warning too),
// 2 when the command itself is not understood.
const options = readOptions();
await runScript(() => {
  const check = (content: SourceContent) =>
    checkContent(content, (done, total) => progress.step('Vérification', done, total));
  const look = (content: SourceContent) => ({ fixed: [], content, issues: check(content) });
  const looked = options.fix ? fixContent(readContentFolder, check) : look(readContentFolder());
  const renewed = options.fix ? renewCertain(looked) : 0;
  const { fixed } = looked;
  const { content, issues } = renewed > 0 ? look(readContentFolder(looked.content.files)) : looked;
  progress.end();
  if (options.json) {
    console.log(reportToJson(issues, content.files));
  } else {
    if (options.fix) console.log(describeFixed(fixed));
    if (renewed > 0) console.log(`Adresses relevées\u00A0: ${formatCount(renewed, 'texte')}.\n`);
    if (process.env['GITHUB_ACTIONS'] === 'true' && issues.length > 0) console.log(reportToGithub(issues));
    console.log(reportToTerminal(issues, content.files, { color: hasColors(process.stdout), all: options.all }));
    if (content.records.length > 0) tellUnrecorded(listUnrecorded(content)).forEach((line) => console.log(line));
  }
  process.exitCode = issues.some(({ severity }) => severity === 'error' || options.strict) ? 1 : 0;
});

/** Records what is certain of the passages of texts that have a record; how many such texts have changed. */
function renewCertain({ content, issues }: { content: SourceContent; issues: readonly Issue[] }): number {
  // Of a text that cannot be read, and of what may have gone there, nothing is certain.
  if (issues.some(({ severity, atPublication }) => severity === 'error' && !atPublication)) return 0;
  const { records } = renewRecords(content, { today: today(), first: false });
  for (const { entry, text } of records) writeRecordFile(contentDirectory(), entry, text);
  return records.length;
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        all: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    console.error(
      `Commande non comprise : ${process.argv.slice(2).join(' ')}\n` +
        'Options de « npm run check -- » : --fix (corriger ce qui est certain), --all (tout montrer), ' +
        '--json (pour un programme), --strict (un avertissement est une erreur).',
    );
    process.exit(2);
  }
}

function describeFixed(faults: readonly Issue[]): string {
  const lines = faults.map(({ file, line, column, rule, message, hint }) =>
    `${file}:${line}:${column}  corrigé : ${message} ${hint ?? ''} [${rule}]`.replace(/ {2,}\[/, ' ['),
  );
  const files = new Set(faults.map(({ file }) => file)).size;
  return [...lines, `${formatCount(faults.length, 'correction')} dans ${formatCount(files, 'fichier')}.`, ''].join(
    '\n',
  );
}
