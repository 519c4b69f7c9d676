import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toEditorSchema, YAML_GENRES } from '../../../src/authoring/editor-schema.ts';
import { findGenre, SEMINAR } from '../../../src/authoring/genre.ts';
import { rules } from '../../../src/checks/check-content.ts';
import { KINDS, schemas } from '../../../src/schema/index.ts';
import { contentFolder } from '../../support/content-folder.ts';

const FOLDER = '.vscode/schemas';
const read = (path: string) => readFileSync(path, 'utf8');
/** VS Code allows comments in its settings. */
const readSettings = (path: string) => JSON.parse(read(path).replace(/^\s*\/\/.*$/gm, '')) as Record<string, never>;

describe('the JSON Schemas', () => {
  test.each(YAML_GENRES)('%s is up to date; else: npm run guide', (genre) => {
    expect(JSON.parse(read(`${FOLDER}/${genre}.json`))).toEqual(JSON.parse(JSON.stringify(toEditorSchema(genre))));
  });

  test('there is no other, and each is given to the files that it describes', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(YAML_GENRES.map((genre) => `${genre}.json`).sort());
    const pattern = (genre: string) => (genre === SEMINAR ? '**/seminaire.yaml' : `**/${genre}/*.yaml`);
    expect(readSettings('.vscode/settings.json')['yaml.schemas']).toEqual(
      Object.fromEntries(YAML_GENRES.map((genre) => [`./${FOLDER}/${genre}.json`, pattern(genre)])),
    );
  });

  test('a reference says where its file is; a whole day is not explained by a pattern', () => {
    expect(toEditorSchema('organisations')).toMatchObject({
      properties: { lieu: { description: expect.stringContaining('Nom d’un fichier du dossier lieux') as string } },
    });
    expect(toEditorSchema(SEMINAR)).toMatchObject({
      properties: { dates: { properties: { debut: { format: 'date' } } } },
    });
    expect(JSON.stringify(toEditorSchema(SEMINAR))).not.toContain('[2468]');
  });

  test('an address is asked for in https, as the check does', () => {
    expect(toEditorSchema(SEMINAR)).toMatchObject({
      properties: { contact: { properties: { page: { format: 'uri', pattern: '^https:' } } } },
    });
  });

  test('every kind can be described to an editor: Astro does so for frontmatter', () => {
    for (const kind of KINDS) expect(z.toJSONSchema(schemas[kind], { io: 'input' })).toMatchObject({ type: 'object' });
  });

  test('a bare year is a number to an editor', () => {
    expect(z.toJSONSchema(schemas['etudes-de-cas'], { io: 'input' })).toMatchObject({
      properties: { debut: { type: ['string', 'integer'] } },
    });
  });
});

describe('the tasks', () => {
  const { tasks, inputs } = readSettings('.vscode/tasks.json') as unknown as {
    tasks: { command: string; problemMatcher: { severity: string; pattern: { regexp: string }[] }[] }[];
    inputs: { options: string[] }[];
  };

  test('faults and warnings are understood as the terminal shows them', () => {
    const env = {
      ...process.env,
      CONTENT_DIR: contentFolder({ 'lieux/amiens.yaml': 'nom: Amiens #ville\ntype: vile\n' }),
    };
    const { stdout } = spawnSync(process.execPath, ['scripts/check.ts'], { encoding: 'utf8', env });
    const lines = stdout.split('\n');
    const understood = tasks
      .find(({ command }) => command === 'npm run check')!
      .problemMatcher.flatMap(({ severity, pattern: [place, message] }) =>
        lines.flatMap((line, index) => {
          const [, file, ...position] = new RegExp(place!.regexp).exec(line) ?? [];
          const [, said, rule] = new RegExp(message!.regexp).exec(lines[index + 1] ?? '') ?? [];
          return file && said ? [{ severity, file, position, said, rule }] : [];
        }),
      );
    expect(understood).toEqual([
      {
        severity: 'error',
        file: expect.stringMatching(/lieux\/amiens\.yaml$/),
        position: ['2', '7'],
        said: expect.stringContaining('« vile » n’est pas admis pour « type »'),
        rule: 'valeur-invalide',
      },
      {
        severity: 'warning',
        file: expect.stringMatching(/lieux\/amiens\.yaml$/),
        position: ['1', '13'],
        said: expect.stringMatching(/^« #ville »/),
        rule: 'valeur-coupee',
      },
    ]);
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(understood.map(({ rule }) => rule)));
  }, 30_000);

  test('every command is one of the project', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const { command } of tasks) expect(scripts).toHaveProperty(command.split(' ')[2]!);
  });

  test('every kind can be created', () => {
    expect(inputs[0]!.options.map(findGenre).sort()).toEqual([...KINDS].sort());
  });
});
