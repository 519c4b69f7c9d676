import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from 'prettier';
import { parse } from 'yaml';
import type { z } from 'zod';
import { EXAMPLES } from '../../../src/authoring/examples.ts';
import { describeFields } from '../../../src/authoring/field.ts';
import { listFlags } from '../../../src/authoring/flags.ts';
import { GENRES, schemaOf } from '../../../src/authoring/genre.ts';
import { rulesPage } from '../../../src/authoring/rules-page.ts';
import { refreshGuide } from '../../../src/authoring/guide.ts';
import { GUIDE_FILE } from '../../../src/authoring/new-seminar.ts';
import { rules } from '../../../src/checks/check-content.ts';
import { COMPONENTS, ELEMENTS } from '../../../src/prose/elements.ts';
import { toFrenchTypography } from '../../../src/prose/typography.ts';

const guide = readFileSync(GUIDE_FILE, 'utf8');
/** The parts that are not French: blocks and words of code, comments, addresses. */
const CODE = /```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)]*\)/;

test('the guide is up to date; else: npm run guide', () => {
  expect(refreshGuide(guide)).toBe(guide);
});

test('the page of the rules is as the rules are', async () => {
  const page = await format(rulesPage(), { parser: 'markdown', printWidth: 120 });
  expect(readFileSync('docs/regles.md', 'utf8')).toBe(page);
});

test('the guide keeps the typography that it teaches', () => {
  const wrong = guide.split(CODE).filter((text) => toFrenchTypography(text) !== text);
  expect(wrong).toEqual([]);
});

test('every link inside the guide leads to a heading', () => {
  const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\d\s-]/gu, '')
      .replace(/\s/g, '-'),
  );
  const targets = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target!);
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
});

test('every rule of the check is explained', () => {
  const gravities = { error: 'faute', warning: 'remarque' };
  for (const { id, reason, severity } of rules) {
    expect(guide).toContain(`| \`${id}\` | ${gravities[severity]} | ${toFrenchTypography(reason)} |`);
  }
});

test('every field of a correction is explained, once for all genres', () => {
  const corrections = schemaOf('parties').shape['mentions'] as z.ZodType;
  const fields = [...listFlags(describeFields(corrections)).keys()];
  expect(fields.length).toBeGreaterThan(10);
  for (const field of fields) expect(guide.split(`\n| \`mentions.${field}\` |`)).toHaveLength(2);
});

test('every element that a text may use is shown, since the guide says that no other is admitted', () => {
  const hidden = [...Object.keys(COMPONENTS), ...Object.keys(ELEMENTS)].filter((name) => !guide.includes(`<${name}`));
  expect(hidden).toEqual([]);
});

test('a part that is unknown or missing is told', () => {
  expect(() => refreshGuide(guide.replace('champs:lieux', 'champs:lieu'))).toThrow('unknown part « champs:lieu »');
  expect(() => refreshGuide(guide.replace('<!-- regles -->', ''))).toThrow('no part « regles »');
  expect(() => refreshGuide(guide.replace('<!-- corrections -->', ''))).toThrow('no part « corrections »');
});

describe.each(GENRES)('the example of %s', (genre) => {
  const example = EXAMPLES[genre];

  test('fills in every field', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(schemaOf(genre).shape).sort());
  });

  test('is what the schema accepts', () => {
    expect(schemaOf(genre).safeParse(example).error).toBeUndefined();
  });

  test('is shown in the table as it would be read back', () => {
    const table = guide.slice(guide.indexOf(`<!-- champs:${genre} -->`)).split('<!-- fin -->')[0]!;
    const cells = [...table.matchAll(/^\| `([^`.]+)` .*\| `([^`]+)` \|$/gm)];
    expect(cells.length).toBeGreaterThan(0);
    for (const [, key, value] of cells) {
      expect(toFrenchTypography(JSON.stringify(parse(value!)))).toBe(toFrenchTypography(JSON.stringify(example[key!])));
    }
  });
});
