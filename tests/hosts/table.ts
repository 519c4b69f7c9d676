/**
 * The table of the outcomes of the checks, one a line, one server a column.
 * @param outcomes name of a server → a mark for every check, in their order
 */
export function toTable(checks: readonly string[], outcomes: ReadonlyMap<string, readonly string[]>): string {
  const servers = [...outcomes.keys()];
  const width = Math.max(...checks.map((check) => check.length));
  const letters = servers.map((_, place) => String.fromCharCode(65 + place));
  const lines = checks.map((check, row) =>
    [check.padEnd(width), ...servers.map((server) => outcomes.get(server)![row])].join('  '),
  );
  return [
    '',
    ...servers.map((server, place) => `${letters[place]}  ${server}`),
    '',
    ['✓ tenu, ✗ manqué, – n’existe pas'.padEnd(width), ...letters].join('  '),
    ...lines,
  ].join('\n');
}
