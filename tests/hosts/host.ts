import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A server on which the built site is tried with its recipe. */
export interface Host {
  name: string;
  /** Names of its program, the first one found is run. */
  programs: string[];
  /** Its abilities with its recipe; the rest is not asked of it. */
  does: ReadonlySet<Ability>;
  /** Writes its settings; gives the arguments that keep it in the foreground. */
  configure(setting: Setting): string[];
}

export type Ability =
  | 'headers'
  | 'redirects'
  | 'types'
  | 'charset'
  | 'gzip'
  | 'br'
  | 'own 404 page'
  | 'own 404 page at the root'
  | 'hides the settings of others';

export interface Setting {
  /** Folder for settings and logs, which goes away afterwards. */
  workplace: string;
  /** Folder that stands for the root of the domain. */
  root: string;
  /** `/` or `/a/b/`: where the site stands in it. */
  base: string;
  port: number;
}

/** The path of a program, servers being often out of a user's PATH; undefined when the machine has none of that name. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
