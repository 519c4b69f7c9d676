import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toFileText } from '../../../src/authoring/file-text.ts';
import { typeset } from '../../../src/authoring/value.ts';
import { readSourceFile } from '../../../src/source/source-file.ts';

const read = (text: string, name = 'content/themes/x.yaml') => readSourceFile(name, 'themes', 'x', text);

describe('whatever is typed is read back as it was, in French typography', () => {
  test.each([
    'Deux : un et un',
    'a: b',
    'a #b',
    '# dièse',
    '- tiret',
    '---',
    '...fin',
    '"guillemets"',
    'un " seul',
    "'apostrophes'",
    'une « citation »',
    '*astérisque*',
    '&ancre',
    '!balise',
    '%pourcent',
    '@arobase',
    '`accent`',
    '[crochets]',
    '{accolades}',
    '? question',
    '| barre',
    '> chevron',
    '<b>gras</b>',
    '<script>alert(1)</script>',
    '</script>',
    '$' + '{x}',
    'C:\\dossier\\n',
    'yes',
    'No',
    'on',
    'true',
    'null',
    '~',
    '12',
    '1_000',
    '0x1F',
    '0b101',
    '1e3',
    '.5',
    '.inf',
    '12:30:45',
    '1971',
    '2012-05-23',
    '=',
    '<<',
    '広島 🕊',
    'x'.repeat(500),
  ])('%s', (typed) => {
    const text = typeset(typed);
    const { data } = read(toFileText('themes', { nom: typed, description: typed }));
    expect(data).toEqual({ nom: text, description: text });
    // Other readers, Astro's among them, hold to YAML 1.1.
    expect(parse(toFileText('themes', { nom: typed }), { schema: 'yaml-1.1' })).toEqual({ nom: text });
    const list = read(toFileText('organisations', { nom: 'x', type: 'x', alias: [typed, 'y'] }));
    expect(list.data).toMatchObject({ alias: [text, 'y'] });
    const prose = read(toFileText('pages', { titre: typed, resume: typed }), 'content/pages/x.mdx');
    expect(prose.data).toEqual({ titre: text, resume: text });
    expect(prose.bodyText).toBe('\nTexte à venir.\n');
  });
});

test('the same list twice is written twice', () => {
  const those = ['ligue'];
  const text = toFileText('etudes-de-cas', { titre: 'x', partenaires: those, reseaux: those });
  expect(text).toContain('partenaires: [ligue]\nreseaux: [ligue]\n');
});

test('fields in the order of the schema, in French typography, hints in comments, a body', () => {
  const data = { resume: "L'eau.", titre: 'La paix ?', partie: 'a', ordre: 2, intervenants: [{ personne: 'ana-bel' }] };
  expect(toFileText('interventions', data)).toMatchInlineSnapshot(`
    "---
    titre: La paix ?
    intervenants:
      - personne: ana-bel
    partie: a
    ordre: 2
    resume: L’eau.
    # Facultatif : voix, jour, langue, langue-du-titre, langue-du-resume, traductions, themes, mentions, dates, cooperations, documents, enregistrement.
    # Le texte s’écrit sous la seconde ligne de tirets. LISEZMOI.md dit comment.
    # Une citation : <Quote by="ana-bel">les mots exacts, sans guillemets</Quote>
    ---

    Texte à venir.
    "
  `);
});

test('a file with nothing left out has no hint about it', () => {
  expect(toFileText('themes', { nom: 'Paix', description: 'La paix.', alias: ['concorde'] })).toBe(
    'nom: Paix\ndescription: La paix.\nalias: [concorde]\n',
  );
});
