import { describe, expect, test } from 'vitest';
import { faultsOf, SOUND_FILES, type Changes } from '../../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const withMentions = (lines: string): Changes => ({
  [TEXT]: SOUND_FILES[TEXT].replace('themes: []', `mentions:\n${lines}`),
});
const show = (changes: Changes) => faultsOf(changes).map(({ at, rule, message }) => `${at} ${rule} ${message}`);

describe('a correction that changes nothing', () => {
  test.each([
    [
      'words that are not in the text',
      '  ajouter:\n    - { lieu: amiens, mots: la ville haute, raison: x }',
      '10:7 mention-sans-effet Ces mots ne sont pas dans le texte.',
    ],
    [
      'a name that it does not have',
      '  ecarter:\n    - { organisation: ligue, raison: x }',
      '10:7 mention-sans-effet Le texte n’en porte pas le nom : il n’y a rien à écarter.',
    ],
    [
      'two things at once',
      '  ecarter:\n    - { lieu: amiens, organisation: ligue, raison: x }',
      '10:7 mention-sans-effet Cette correction ne dit pas de quoi elle parle, ou le dit deux fois.',
    ],
    [
      'nothing',
      '  ajouter:\n    - { mots: le séminaire, raison: x }',
      '10:7 mention-sans-effet Cette correction ne dit pas de quoi elle parle, ou le dit deux fois.',
    ],
  ])('%s', (_, lines, fault) => expect(show(withMentions(lines))).toContain(`${TEXT}:${fault}`));

  test.each([
    ['words of the text', '  ajouter:\n    - { organisation: ligue, mots: le séminaire, raison: x }'],
    [
      'the same thing, by two sorts of words',
      '  ajouter:\n    - { organisation: ligue, mots: le séminaire, raison: x }\n    - { organisation: ligue, mots: Elle, raison: x }',
    ],
  ])('none: %s', (_, lines) => expect(show(withMentions(lines))).toEqual([]));

  test('nothing is said while a field has a fault', () => {
    const changes = withMentions('  ajouter:\n    - { lieu: amiens, mots: la ville haute, raison: x }');
    expect(show({ ...changes, 'lieux/amiens.yaml': 'nom: Amiens\ntype: vile\n' })).toHaveLength(1);
  });
});

describe('a name of two persons', () => {
  const namesake = {
    'intervenants/ana-bel-juriste.yaml': 'prenom: Ana\nnom: Bel\nnote: Juriste.\n',
    'definitions/droit.mdx':
      '---\nterme: droit\nglose: La règle.\nproposee-par: { personnes: [ana-bel-juriste] }\npartie: ouverture\nordre: 2\n---\n\nOn en débat.\n',
  };
  const chapter = (text: string) => ({
    ...namesake,
    'parties/ouverture.mdx': `${SOUND_FILES['parties/ouverture.mdx']}\n${text}\n`,
  });

  test('is said where it stands, with what to write', () => {
    expect(faultsOf(chapter('Un mot.\n\nOn y entend Ana Bel.'))).toEqual([
      {
        at: 'parties/ouverture.mdx:9:13',
        rule: 'nom-ambigu',
        message: '« Ana Bel » peut être ana-bel-juriste ou ana-bel.',
        hint: 'Mettre le nom en lien : [Ana Bel](/intervenants/ana-bel-juriste/), ou le dire dans « mentions ».',
      },
    ]);
  });

  test('each time, where its name is written', () => {
    const text = 'Un.\n\nAna Bel, *puis* Ana Bel.\n\n- Ana Bel';
    const at = faultsOf(chapter(text)).map((fault) => (typeof fault === 'string' ? fault : fault.at));
    expect(at).toEqual(['9:1', '9:17', '11:3'].map((place) => `parties/ouverture.mdx:${place}`));
  });

  test.each([
    ['a link says which', chapter('On y entend [Ana Bel](/intervenants/ana-bel-juriste/).')],
    ['who speaks is meant', { ...namesake, [TEXT]: `${SOUND_FILES[TEXT]}\nAna Bel remercie.\n` }],
  ])('%s', (_, changes) => expect(faultsOf(changes)).toEqual([]));
});

describe('a place or an organisation that no text names', () => {
  const lyon = { 'lieux/lyon.yaml': 'nom: Lyon\ntype: ville\n' };
  const inText = (text: string) => ({ ...lyon, [TEXT]: `${SOUND_FILES[TEXT]}\n${text}\n` });
  const orphan = ['lieux/lyon.yaml:1:1 fiche-orpheline Aucun texte ne nomme ce que décrit cette fiche.'];

  test.each<[string, Changes, string[]]>([
    ['is said', lyon, orphan],
    ['a name is enough', inText('Puis à Lyon.'), []],
    ['a cross-reference leads to it', inText('<See>Voir [Lyon](/lieux/lyon/).</See>'), []],
    [
      'a name in another is none',
      { ...inText('La Bourse de Lyon.'), 'organisations/bourse.yaml': 'nom: Bourse de Lyon\ntype: marché\n' },
      orphan,
    ],
    [
      'a body that administers it names it',
      {
        ...inText('La Cité de Lyon agit.'),
        'organisations/cite.yaml': 'nom: Cité de Lyon\ntype: commune\nadministre: lyon\n',
      },
      [],
    ],
    [
      'where a body is says nothing of it',
      { ...inText('La Bourse agit.'), 'organisations/bourse.yaml': 'nom: Bourse\ntype: marché\nlieu: lyon\n' },
      orphan,
    ],
  ])('%s', (_, changes, faults) => expect(show(changes)).toEqual(faults));
});
