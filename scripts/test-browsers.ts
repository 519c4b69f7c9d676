import { findProgram } from '../tests/hosts/host.ts';
import type { DrivenBrowser } from '../tests/journeys/driven-browser.ts';
import { startFirefox } from '../tests/journeys/firefox.ts';
import { JOURNEYS } from '../tests/journeys/journeys.ts';
import { startWebKit } from '../tests/journeys/webkit.ts';
import { serveSite } from '../src/preview/serve-site.ts';
import { buildSite } from './build-site.ts';
import { outputDirectory } from './output-directory.ts';

/** The browsers that are tried besides the one of the other tests, with the programs that each needs, under all their names. */
const BROWSERS: Tried[] = [
  {
    name: 'Firefox',
    programs: [['firefox-esr', 'firefox']],
    start: ([firefox]) => startFirefox(firefox!),
  },
  {
    name: 'WebKit',
    programs: [['xvfb-run'], ['WebKitWebDriver']],
    start: ([screen, driver]) => startWebKit(screen!, driver!),
  },
];

interface Tried {
  name: string;
  programs: string[][];
  /** @param paths of its programs, in their order */
  start(paths: string[]): Promise<DrivenBrowser>;
}

// `npm run test:browsers`: builds the site, then makes the journeys of `tests/journeys` in the browsers of this machine.
// Nothing is installed; a browser that is not there is passed over, and it is said.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
if (!(await buildSite())) process.exit(1);
const server = await serveSite(outputDirectory(), { port: 0 });
for (const { name, programs, start } of BROWSERS) {
  const paths = programs.map(findProgram);
  const missing = programs.filter((_, place) => !paths[place]).map(([program]) => program);
  if (missing.length > 0) console.log(`${name} : non essayé, il manque à cette machine ${missing.join(' et ')}.`);
  else await tryIn(name, await start(paths as string[]));
}
await server.close();

/** Says of each journey whether it can be made. */
async function tryIn(name: string, browser: DrivenBrowser): Promise<void> {
  for (const journey of JOURNEYS) {
    const fault = await journey.run(browser, `${server.url}/`).then(() => undefined, String);
    console.log(
      `${fault === undefined ? '✓' : '✗'} ${name} : ${journey.name}${fault === undefined ? '' : `\n  ${fault}`}`,
    );
    if (fault !== undefined) process.exitCode = 1;
  }
  await browser.close();
}
