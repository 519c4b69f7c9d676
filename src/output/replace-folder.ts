import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listForeign, writeMadeHere } from './made-here.ts';
import { isRunning, ownName } from './process.ts';
import { describeMakingFault, describeWriteFault } from './write-fault.ts';

/**
 * Puts a folder that `fill` makes in the place of `target`: whoever reads `target` meanwhile finds the former folder
 * whole, or the new one whole, never a half; for the instant between two renamings, nothing. Nothing of it changes when
 * `fill` fails or is interrupted; what is interrupted in that instant is put right by the next call.
 * @param fill is given an empty workplace on the same disk, and returns the folder, inside it, that takes the place
 * @throws {Error} in French when `target` holds something that was not put there so, or cannot be written
 */
export async function replaceFolder(target: string, fill: (workplace: string) => Promise<string>): Promise<void> {
  refuseForeignFolder(target);
  const workplace = await makeWorkplace(target).catch((cause: unknown) => {
    throw describeMakingFault(cause, dirname(target));
  });
  // Whoever is asked to stop ends at once: nothing is left to wait for.
  const tidy = () => clearAway(workplace, target);
  process.once('exit', tidy);
  try {
    const made = await fill(workplace);
    writeMadeHere(made);
    // Making it takes long enough for somebody to put something there meanwhile.
    refuseForeignFolder(target);
    if (existsSync(target)) await rename(target, join(workplace, FORMER));
    await rename(made, target);
  } catch (cause) {
    throw describeWriteFault(cause, target);
  } finally {
    process.off('exit', tidy);
    tidy();
  }
}

/** The name of the former folder while it waits, inside the workplace, for the new one to take its place. */
const FORMER = 'former';

/** How many names are told: enough to know the folder by. */
const TOLD = 5;

/** A folder named by mistake, or in which somebody has put something since, would be lost with all that it holds. */
function refuseForeignFolder(target: string): void {
  const foreign = listForeignOf(target);
  if (foreign.length === 0) return;
  const others = foreign.length > TOLD ? ` et ${foreign.length - TOLD} de plus` : '';
  throw new Error(
    `«\u00A0${target}\u00A0» n’est pas remplacé, car la construction n’y a pas mis tout ce qu’il contient\u00A0: ` +
      `${foreign.slice(0, TOLD).join(', ')}${others}.\n` +
      'Déplacer ce qui doit être gardé et vider ce dossier, ou en nommer un autre avec OUT_DIR. ' +
      'Ce qui doit accompagner le site se met dans «\u00A0public/\u00A0».',
  );
}

function listForeignOf(target: string): string[] {
  try {
    return existsSync(target) ? listForeign(target) : [];
  } catch (cause) {
    throw describeWriteFault(cause, target);
  }
}

async function makeWorkplace(target: string): Promise<string> {
  const parent = dirname(target);
  const prefix = `.${basename(target)}.`;
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    const owner = name.startsWith(prefix) ? /^\d+\.\d+(?=-)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (owner !== undefined && !isRunning(owner)) clearAway(join(parent, name), target);
  }
  return mkdtemp(join(parent, `${prefix}${ownName()}-`));
}

/** Removes a workplace; the former folder, if the new one has not taken its place, first goes back there. */
function clearAway(workplace: string, target: string): void {
  const former = join(workplace, FORMER);
  if (existsSync(former) && !existsSync(target)) renameSync(former, target);
  rmSync(workplace, { recursive: true, force: true });
}
