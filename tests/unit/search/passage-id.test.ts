import { expect, test } from 'vitest';
import { readPassageId, writePassageId, type PassageId } from '../../../src/search/passage-id.ts';

test.each<[string, PassageId]>([
  ['k7f|quoted|3|Ana%20Bel', { anchor: 'k7f', kind: 'quoted', number: 3, speakers: ['Ana Bel'] }],
  [
    'k7f|reported|4|Ana%20Bel,Léo%2C%20dit%20%22R%26D%22',
    { anchor: 'k7f', kind: 'reported', number: 4, speakers: ['Ana Bel', 'Léo, dit "R&D"'] },
  ],
  ['n2b|source||la%20synthèse', { anchor: 'n2b', kind: 'source', speakers: ['la synthèse'] }],
  ['n2b|editor', { anchor: 'n2b', kind: 'editor', speakers: [] }],
  [
    'contenu|summary|||Nord%20%7C%20Sud%E2%80%AF?',
    { anchor: 'contenu', kind: 'summary', speakers: [], debate: 'Nord | Sud\u202F?' },
  ],
  [
    'k7f|quoted|3|Ana%20Bel||l’État|[ici]%20:%20là',
    { anchor: 'k7f', kind: 'quoted', number: 3, speakers: ['Ana Bel'], reporting: 'l’État', gloss: '[ici] : là' },
  ],
])('%s', (id, passage) => {
  expect(writePassageId(passage)).toBe(id);
  expect(readPassageId(id)).toEqual(passage);
});

test('an id that says nothing is an anchor', () => {
  expect(readPassageId('k7f')).toEqual({ anchor: 'k7f', kind: 'summary', speakers: [] });
});
