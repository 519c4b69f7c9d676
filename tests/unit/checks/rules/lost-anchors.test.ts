import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const RECORD = 'reperes/interventions/bel-accueil.jsonl';
const SALLE = 'La ville met à disposition une salle de trois cents places.';
const lineOf = (id: string, texte: string) => `${JSON.stringify({ id, texte })}\n`;
const OWN = lineOf('k7f', 'Elle ouvre le séminaire à Amiens.') + lineOf('m4t', 'Soyez les bienvenus.');

test('a text as it was recorded has lost nothing, nor one that has been written further', () => {
  expect(faultsOf({ [RECORD]: OWN })).toEqual([]);
  expect(faultsOf({ [RECORD]: OWN, [TEXT]: `${SOUND_FILES[TEXT]}\n${SALLE}\n` })).toEqual([]);
});

test('a passage that is nowhere any more is told with its words, and with what writes it down', () => {
  expect(faultsOf({ [RECORD]: OWN + lineOf('t3r', SALLE) })).toEqual([
    {
      at: `${TEXT}:1:1`,
      rule: 'adresse-perdue',
      message: `L’adresse « #t3r » ne mènerait plus à rien : « ${SALLE} » n’est plus dans ce texte.`,
      hint: 'S’il a été retiré, ou s’il est passé dans un autre texte, « npm run check -- --fix » l’écrit.',
    },
  ]);
});

test('one that another may be is told with both, and with how to answer', () => {
  const [fault, ...others] = faultsOf({
    [RECORD]: OWN + lineOf('t3r', SALLE),
    [TEXT]: `${SOUND_FILES[TEXT]}\nLes débats commencent aussitôt.\n`,
  });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ at: `${TEXT}:15:1`, rule: 'adresse-perdue' });
  expect(fault!.hint).toMatch(
    /^Est-ce devenu « Les débats commencent aussitôt\. » \? .*« npm run anchors -- interventions\/bel-accueil#t3r \w{3} » si oui, « npm run anchors -- interventions\/bel-accueil#t3r retire » /,
  );
});

describe('records that cannot be trusted', () => {
  const rulesAt = (changes: Parameters<typeof faultsOf>[0]) => faultsOf(changes).map(({ at, rule }) => `${at} ${rule}`);

  test.each([
    ['a conflict', `<<<<<<< HEAD\n${OWN}=======\n${OWN}>>>>>>> x\n`, [1, 4, 5, 6, 7]],
    ['an unknown key', `${OWN}{"id":"t3r","texte":"Un.","note":"x"}\n`, [3]],
    ['one id twice', `${OWN}${OWN}`, [3, 4]],
    ['a record of another form', 'k7f: Elle ouvre\n', [1]],
  ])('%s is told at its lines, and nothing is said to be lost', (_, text, lines) => {
    expect(rulesAt({ [RECORD]: text })).toEqual(lines.map((line) => `${RECORD}:${line}:1 reperes-illisibles`));
  });

  test('a passage that is said to be where nothing is', () => {
    const moved = (place: string) => rulesAt({ [RECORD]: `${OWN}{"id":"t3r","passe":"${place}"}\n` });
    expect(moved('interventions/nulle-part#k7f')).toEqual([`${RECORD}:3:1 reperes-illisibles`]);
    expect(moved('parties/ouverture#k7f')).toEqual([`${RECORD}:3:1 reperes-illisibles`]);
    expect(moved('interventions/bel-accueil#k7f')).toEqual([]);
  });

  test('a record in a place where no text has one is read by nothing', () => {
    for (const path of ['reperes/x.jsonl', 'reperes/lieux/amiens.jsonl', 'reperes/interventions/bel-accueil.yaml']) {
      expect(rulesAt({ [path]: OWN })).toEqual([`${path}:1:1 fichier-ignore`]);
    }
  });
});
