import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProceedings } from '../src/model/proceedings.ts';
import { contentDirectory } from '../src/source/content-directory.ts';
import { loadContent } from '../src/source/content.ts';
import { generateSeminar } from './generate-seminar.ts';
import { measureBook } from './measure/book-time.ts';
import { measureBuild } from './measure/build-time.ts';
import { measureCheck } from './measure/check-time.ts';
import { measureEdit } from './measure/edit-time.ts';
import { printLighthouse } from './measure/lighthouse.ts';
import { measureSearch } from './measure/search.ts';
import { measureWeights } from './measure/weights.ts';

/** The kinds by which a seminar is counted. */
const ENTRY_KINDS = ['interventions', 'etudes-de-cas', 'definitions'];

// `npm run measure [-- --entries 2000]`: how long a site takes to build and its content to check, what it weighs, what
// Lighthouse says of it: the real one (a copy, which is edited), or one generated with that many entries.
const { values } = parseArgs({ options: { entries: { type: 'string' } } });
const workplace = mkdtempSync(join(tmpdir(), 'actes-'));
const [content, site] = [join(workplace, 'content'), join(workplace, 'site')];
if (values.entries === undefined) cpSync(contentDirectory(), content, { recursive: true });
else generateSeminar(content, Number(values.entries));

const read = loadContent(content);
const { files } = read;
await measureBuild(site, content, files.filter(({ kind }) => ENTRY_KINDS.includes(kind)).length);
await measureBook(join(workplace, 'book'), content);
measureWeights(site);
// The pages are those of the engine, and generated texts mean nothing: Lighthouse has no more to say of them.
if (values.entries === undefined) await printLighthouse(site);
await measureSearch(site, buildProceedings(read));
await measureCheck(content);
// Last: the content is no longer the same.
await measureEdit(site, content);
rmSync(workplace, { recursive: true });
