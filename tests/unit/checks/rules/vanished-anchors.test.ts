import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCommittedRecords } from '../../../../scripts/committed-records.ts';
import { contentFolder, faultsOf, SOUND_FILES, temporaryFolder } from '../../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const RECORD = 'reperes/interventions/bel-accueil.jsonl';
const FIRST = '{"id":"k7f","anciens":["p1"],"texte":"Elle ouvre le séminaire à Amiens."}\n';
const SECOND = '{"id":"m4t","anciens":["p2"],"texte":"Soyez les bienvenus."}\n';
const WHOLE = FIRST + SECOND;
const toldOf = (changes: Parameters<typeof faultsOf>[0], committed: string) =>
  faultsOf(changes, { [RECORD]: committed }).filter(({ rule }) => rule === 'adresse-disparue');

test.each([
  [
    'a record that is lost',
    undefined,
    WHOLE,
    /^Le relevé de « interventions\/bel-accueil » manque/,
    /git restore .*jsonl/,
  ],
  ['a line that is lost', SECOND, FIRST, /^L’adresse « #k7f » a disparu/, /\{"id":"k7f","anciens":\["p1"\],"texte"/],
  ['a former anchor that is lost', FIRST.replace('"anciens":["p1"],', '') + SECOND, FIRST, /^L’adresse « #k7f »/, /p1/],
  ['another id', WHOLE.replace('k7f', 'k7g'), FIRST, /^L’adresse « #k7f »/, /k7f/],
])('%s is told, with what brings it back', (_, now, committed, message, hint) => {
  const [fault, ...others] = toldOf({ [RECORD]: now }, committed);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringMatching(hint) });
});

test('anchors that were exchanged are told: each would lead to the passage of the other', () => {
  const exchanged = WHOLE.replace('k7f', 'x').replace('m4t', 'k7f').replace('"x"', '"m4t"');
  expect(toldOf({ [RECORD]: exchanged }, WHOLE).map(({ message }) => message)).toEqual([
    '« #k7f » menait à un passage que ce relevé donne maintenant à « #m4t » : « Elle ouvre le séminaire à Amiens. »',
    '« #m4t » menait à un passage que ce relevé donne maintenant à « #k7f » : « Soyez les bienvenus. »',
  ]);
});

test.each([
  ['a passage that has changed', WHOLE, FIRST.replace('Elle ouvre', 'Elle ouvrit')],
  ['a passage that was removed since', `${WHOLE}{"id":"rt4","retire":"2026-11-26"}\n`, '{"id":"rt4","texte":"Un."}\n'],
  ['a passage that has joined another', WHOLE.replace('["p1"]', '["p1","rt4"]'), '{"id":"rt4","texte":"Un."}\n'],
  ['lines in another order', SECOND + FIRST, WHOLE],
  ['a damaged record, of which another rule speaks', `<<<<<<< HEAD\n${SECOND}`, FIRST],
])('%s: nothing is told', (_, now, committed) => {
  expect(toldOf({ [RECORD]: now }, committed)).toEqual([]);
});

test('a text that has gone with its record leaves its addresses to nobody, unless the list of addresses says where they lead', () => {
  const gone = { [TEXT]: undefined, 'parties/ouverture.mdx': `${SOUND_FILES['parties/ouverture.mdx']}\nUn.\n` };
  const list = (text: string) => toldOf({ ...gone, 'adresses.yaml': text }, WHOLE).map(({ message }) => message);
  expect(toldOf(gone, WHOLE).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^« interventions\/bel-accueil » a disparu, texte et relevé/),
  ]);
  const withdrawn = '{ adresse: interventions/bel-accueil, titre: Accueil, date: 2026-11-26, raison: Non. }';
  expect(list(`retirees:\n  - ${withdrawn}\n`)).toEqual([]);
  const moved = { [TEXT]: undefined, 'interventions/bel-debut.mdx': SOUND_FILES[TEXT] };
  const addresses = {
    'adresses.yaml': 'deplacees:\n  - { de: interventions/bel-accueil, vers: interventions/bel-debut }\n',
  };
  const taken = { ...moved, ...addresses, 'reperes/interventions/bel-debut.jsonl': WHOLE };
  expect(toldOf(taken, WHOLE)).toEqual([]);
  expect(toldOf({ ...moved, ...addresses }, WHOLE).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Le relevé de « interventions\/bel-accueil » manque/),
  ]);
});

test('git tells which lines a record has lost; outside a repository nothing is known', () => {
  const folder = contentFolder({ [RECORD]: WHOLE });
  expect(readCommittedRecords(folder)).toEqual([]);
  expect(readCommittedRecords(temporaryFolder())).toEqual([]);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=Un');
  expect(readCommittedRecords(folder)).toEqual([]);
  writeFileSync(join(folder, RECORD), SECOND);
  expect(readCommittedRecords(folder)).toMatchObject([
    { entry: 'interventions/bel-accueil', record: { lines: [{ id: 'k7f', former: ['p1'] }], faults: [] } },
  ]);
  rmSync(join(folder, RECORD));
  expect(readCommittedRecords(folder)[0]!.record.lines.map(({ id }) => id)).toEqual(['k7f', 'm4t']);
  git('checkout', '--quiet', '.');
  expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(WHOLE);
});
