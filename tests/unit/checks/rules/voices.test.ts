import { expect, test } from 'vitest';
import { faultsOf, SOUND_FILES } from '../../../support/content-folder.ts';

const TEXT = 'interventions/bel-accueil.mdx';
const saidBy = (of: string) =>
  faultsOf({ [TEXT]: `${SOUND_FILES[TEXT]}\n<Voice of="${of}">\n\nElle approuve.\n\n</Voice>\n` });

test.each(['ana-bel', 'source', 'editeur'])('« %s » is a voice', (of) => expect(saidBy(of)).toEqual([]));

test.each([
  ['ana-belle', ['« ana-belle » n’est pas dans intervenants/ : vouliez-vous « ana-bel » ?']],
  ['ana-bel zola', ['« zola » n’est pas dans intervenants/.']],
  ['source ana-bel', ['« source » n’est pas une personne : cette voix parle seule.']],
  ['ana-bel ana-bel', ['« ana-bel » est nommé deux fois.']],
  ['sources', ['« sources » n’est pas dans intervenants/ : vouliez-vous « source » ?']],
])('« %s » is none: it is said at the attribute, with the nearest', (of, messages) => {
  const faults = saidBy(of);
  expect(faults.map(({ message }) => message)).toEqual(messages);
  expect(faults.map(({ rule, at }) => `${rule} ${at}`)).toEqual(messages.map(() => `voix-inconnue ${TEXT}:15:8`));
});

test('who only has a voice in a text is no one that nothing mentions', () => {
  const person = { 'intervenants/zoe-zola.yaml': 'prenom: Zoé\nnom: Zola\n' };
  const text = `${SOUND_FILES[TEXT]}\n<Voice of="zoe-zola">\n\nElle approuve.\n\n</Voice>\n`;
  expect(faultsOf({ ...person, [TEXT]: text })).toEqual([]);
  expect(faultsOf(person).map(({ rule }) => rule)).toEqual(['fiche-orpheline']);
});
