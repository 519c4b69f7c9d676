/** A command of the project to be shown, without what says which folders it is about. */
export interface Command {
  /** `npm run check` */
  line: string;
  /** Its use, in a few words. */
  purpose: string;
  /** The variables that it wants, by name. */
  variables: Readonly<Record<string, string>>;
}

/**
 * Commands as they are typed in the shell of the machine: each with its variables before it, or, in Windows’
 * PowerShell, after a first line that sets them all for the window. There, `npm` alone loses what follows `--`.
 */
export function describeCommands(commands: readonly Command[], platform: string = process.platform): string[] {
  if (platform !== 'win32') return commands.map((command) => `${inShell(command)}  # ${command.purpose}`);
  const variables = Object.entries(Object.assign({}, ...commands.map((command) => command.variables)) as Variables);
  return [
    ...(variables.length > 0 ? [`${variables.map(inPowerShell).join('; ')}  # d’abord, dans PowerShell`] : []),
    ...commands.map(({ line, purpose }) => `${line.replace(/^npm /, 'npm.cmd ')}  # ${purpose}`),
  ];
}

type Variables = Record<string, string>;

/** A command with its variables before it, as sh takes them. */
export function inShell({ line, variables }: Pick<Command, 'line' | 'variables'>): string {
  return [...Object.entries(variables).map(([name, value]) => `${name}=${quote(value)}`), line].join(' ');
}

const quote = (value: string): string => (/^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`);

/** PowerShell takes curved apostrophes for straight ones. */
const inPowerShell = ([name, value]: [string, string]): string =>
  `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`;
