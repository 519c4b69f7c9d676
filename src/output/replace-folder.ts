import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './process.ts';
import { describeWriteFault } from './write-fault.ts';

/**
 * Puts a folder that `fill` makes in the place of `target`, in one step: whoever reads `target` meanwhile finds the
 * former folder whole, or the new one whole, never a half. Nothing of it changes when `fill` fails or is interrupted.
 * @param fill is given an empty workplace on the same disk, and returns the folder, inside it, that takes the place
 * @throws {Error} in French when `target` holds something else than a built site, or cannot be written
 */
export async function replaceFolder(target: string, fill: (workplace: string) => Promise<string>): Promise<void> {
  await refuseForeignFolder(target);
  const workplace = await makeWorkplace(target).catch((cause: unknown) => {
    throw describeWriteFault(cause, dirname(target));
  });
  try {
    await swap(await fill(workplace), target, join(workplace, 'former'));
  } catch (cause) {
    throw describeWriteFault(cause, target);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}

/** What every built site holds. */
const MARKS = ['index.html', 'pagefind'];

/** A folder named by mistake would be lost with all that it holds. */
async function refuseForeignFolder(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const content = await readdir(target).catch((cause: unknown) => {
    throw describeWriteFault(cause, target);
  });
  if (content.length === 0 || MARKS.every((mark) => content.includes(mark))) return;
  throw new Error(
    `« ${target} » contient autre chose qu’un site construit : il n’est pas remplacé.\n` +
      'Donner à OUT_DIR le nom d’un dossier vide ou qui n’existe pas encore.',
  );
}

async function makeWorkplace(target: string): Promise<string> {
  const parent = dirname(target);
  const prefix = `.${basename(target)}.`;
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : NaN;
    if (owner > 0 && !isRunning(owner)) await rm(join(parent, name), { recursive: true, force: true });
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

async function swap(made: string, target: string, former: string): Promise<void> {
  const exists = existsSync(target);
  if (exists) await rename(target, former);
  try {
    await rename(made, target);
  } catch (error) {
    if (exists) await rename(former, target);
    throw error;
  }
}
