import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { toEditorSchema, YAML_GENRES } from '../src/authoring/editor-schema.ts';
import { refreshGuide } from '../src/authoring/guide.ts';
import { GUIDE_FILE } from '../src/authoring/new-seminar.ts';
import { rulesPage } from '../src/authoring/rules-page.ts';

/**
 * `npm run guide`: what is derived from the schemas and the rules for those who write: the tables of the guide for
 * editors, the page of the rules, and the JSON Schemas by which VS Code completes YAML files. Its outputs are committed.
 */
const SCHEMAS = '.vscode/schemas';
const RULES_FILE = 'docs/regles.md';

writeFileSync(GUIDE_FILE, refreshGuide(readFileSync(GUIDE_FILE, 'utf8')));
writeFileSync(RULES_FILE, await format(rulesPage(), { parser: 'markdown', printWidth: 120 }));
mkdirSync(SCHEMAS, { recursive: true });
for (const genre of YAML_GENRES) {
  const json = await format(JSON.stringify(toEditorSchema(genre)), { parser: 'json', printWidth: 120 });
  writeFileSync(`${SCHEMAS}/${genre}.json`, json);
}
console.log(`${GUIDE_FILE}, ${RULES_FILE} et ${SCHEMAS}/ sont à jour.`);
