import { join, resolve } from 'node:path';
import { listMadePaths, makeBook } from '../src/book/make-book.ts';
import { buildProceedings } from '../src/model/proceedings.ts';
import { replaceFolder } from '../src/output/replace-folder.ts';
import { downloadText } from '../src/words/fr/book-text.ts';
import { bookFolders } from './book-folders.ts';
import { readSoundContent } from './read-sound-content.ts';
import { runScript } from './run-script.ts';
import { siteUrl } from './site-url.ts';

/** The folder of the book, beside that of the site, unless OUT_DIR names another. */
const BOOK_DIRECTORY = 'livre';

// `npm run book`: the book in all its formats in livre/, without the site, which has the same files when it is built.
await runScript(async () => {
  const url = siteUrl();
  const sound = readSoundContent('Le livre n’est pas fait');
  if (!sound) {
    process.exitCode = 1;
    return;
  }
  const edition = { proceedings: buildProceedings(sound.content), site: url === undefined ? undefined : new URL(url) };
  const directory = resolve(process.env['OUT_DIR'] || BOOK_DIRECTORY);
  let made: Awaited<ReturnType<typeof makeBook>>;
  await replaceFolder(directory, async (workplace) => {
    const folder = join(workplace, 'book');
    made = await makeBook(edition, folder, bookFolders());
    return folder;
  });
  const { downloads, notices } = made!;
  console.log(`Livre écrit dans ${directory}\u00A0: ${listMadePaths(downloads).length} fichiers.`);
  for (const { path, size } of [...downloads.book.values()].flat())
    console.log(`  ${path.slice(1)}  ${downloadText.size(size)}`);
  for (const notice of notices) console.log(notice);
});
