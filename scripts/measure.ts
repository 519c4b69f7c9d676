import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDirectory } from '../src/source/content-directory.ts';
import { loadContent } from '../src/source/content.ts';
import { generateSeminar } from './generate-seminar.ts';
import { measureBuild } from './measure/build-time.ts';
import { printLighthouse } from './measure/lighthouse.ts';
import { measureSearch } from './measure/search.ts';
import { measureWeights } from './measure/weights.ts';

/** What a seminar is counted by. */
const ENTRY_KINDS = ['interventions', 'etudes-de-cas', 'definitions'];

// `npm run measure [-- --entries 2000]`: what a site weighs, how long it takes to build, what Lighthouse says of it: the
// real one, or one generated with that many entries.
const { values } = parseArgs({ options: { entries: { type: 'string' } } });
const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
const content = values.entries === undefined ? undefined : join(workplace, 'content');
if (content) generateSeminar(content, Number(values.entries));

const site = join(workplace, 'site');
const { files } = loadContent(content ?? contentDirectory());
const entries = files.filter(({ kind }) => ENTRY_KINDS.includes(kind)).length;
await measureBuild(site, content, entries);
measureWeights(site);
// Its pages are those of the engine, and its texts mean nothing: Lighthouse has no more to say of a generated one.
if (!content) await printLighthouse(site);
// Last: Pagefind in Node wants a `fetch` of its own.
await measureSearch(site);
rmSync(workplace, { recursive: true });
