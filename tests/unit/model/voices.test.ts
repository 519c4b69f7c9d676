import type { Entry } from '../../../src/model/entities.ts';
import { expect, test } from 'vitest';
import { voiceIn, voiceOf } from '../../../src/model/voices.ts';
import { contentFile, proceedingsOf } from '../../support/content-fixture.ts';

const BODY = `Un.

<Quote by="ana-bel">Deux.</Quote>

<Voice of="luc eve">

Trois.

- quatre

</Voice>

<Voice of="source">

Cinq.

</Voice>

<Voice of="editeur">

Six.

</Voice>

<EditorialNote>Sept.</EditorialNote>

Huit.
`;
const SPEAKERS = { intervenants: [{ personne: 'ana-bel' }, { personne: 'luc' }] };

test.each([
  ['a chapter', contentFile('parties', 'texte', {}, BODY), 'source'],
  ['a case study', contentFile('etudes-de-cas', 'texte', { 'presentee-par': ['ana-bel'] }, BODY), 'source'],
  ['a definition', contentFile('definitions', 'texte', { 'proposee-par': { personnes: ['luc'] } }, BODY), 'source'],
  ['an intervention', contentFile('interventions', 'texte', SPEAKERS, BODY), 'reported ana-bel luc'],
] as const)('%s has a voice, which blocks that say theirs do not take', (_, file, own) => {
  const quoted = contentFile('intervenants', 'ana-bel');
  const entry = proceedingsOf(file, quoted).get(file.kind, 'texte') as Entry;
  const show = ({ kind, of }: ReturnType<typeof voiceOf>) => [kind, ...of].join(' ');
  expect(show(voiceOf(entry))).toBe(own);
  expect(entry.body.blocks.map((block) => `${block.text} ${show(voiceIn(entry, block))}`)).toEqual([
    `Un. ${own}`,
    'Deux. quoted ana-bel',
    'Trois. reported luc eve',
    'quatre reported luc eve',
    'Cinq. source',
    'Six. editor',
    'Sept. editor',
    `Huit. ${own}`,
  ]);
});
