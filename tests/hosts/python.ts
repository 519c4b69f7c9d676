import type { Host } from './host.ts';

/** The server that comes with Python, which has no settings: for a look at the site, not for its readers. */
export const python: Host = {
  name: 'python3 -m http.server',
  programs: ['python3'],
  does: new Set(),
  configure: ({ root, port }) => ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
};
