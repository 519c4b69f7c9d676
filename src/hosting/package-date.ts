import { spawnSync } from 'node:child_process';

/**
 * The day that a package bears, in universal time: what SOURCE_DATE_EPOCH says (in seconds since 1970; the convention of
 * reproducible builds), else the day of the last commit, else today.
 * @throws {Error} in French when SOURCE_DATE_EPOCH is no number of seconds
 */
export function findPackageDate(environment = process.env, lastCommit = readLastCommit): PackageDate {
  const wanted = environment['SOURCE_DATE_EPOCH'];
  if (wanted !== undefined && wanted !== '') {
    if (!/^\d{1,11}$/.test(wanted)) {
      throw new Error(`SOURCE_DATE_EPOCH vaut « ${wanted} » : il y faut un nombre de secondes depuis 1970.`);
    }
    return { day: toDay(Number(wanted)), origin: 'SOURCE_DATE_EPOCH' };
  }
  const committed = lastCommit();
  return committed === undefined
    ? { day: toDay(Date.now() / 1000), origin: 'aujourd’hui' }
    : { day: toDay(committed), origin: 'dernier commit' };
}

export interface PackageDate {
  /** `2026-11-22`. */
  day: string;
  /** The source of the day, for the person who packages. */
  origin: string;
}

/** In seconds since 1970; undefined outside a git repository, or without git. */
function readLastCommit(): number | undefined {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '' ? Number(stdout) : undefined;
}

const toDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);
