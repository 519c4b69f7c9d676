import { renameFile } from '../src/authoring/rename.ts';
import { Refusal } from '../src/authoring/refusal.ts';
import { writeFiles } from '../src/output/write-files.ts';
import { readContentFolder } from './read-content-folder.ts';
import { runScript } from './run-script.ts';

// `npm run rename -- intervenants/jean-dumas jean-dumas-maire`: another name for a file, in all that names it.
await runScript(() => {
  const [from, to, ...more] = process.argv.slice(2);
  if (from === undefined || to === undefined || more.length > 0 || from.startsWith('-')) {
    console.error(
      'npm run rename -- genre/nom nouveau-nom\nPar exemple\u00A0: npm run rename -- intervenants/jean-dumas jean-dumas-maire',
    );
    process.exitCode = 2;
    return;
  }
  try {
    const files = renameFile(readContentFolder(), from, to);
    writeFiles(files);
    console.log(`Renommé. Fichiers écrits\u00A0:\n${files.map(({ path }) => `  ${path}`).join('\n')}`);
    console.log('L’ancienne adresse mène à la nouvelle.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error([...error.reasons, 'Rien n’a été renommé.'].join('\n'));
    process.exitCode = 2;
  }
});
