import { expect, test } from 'vitest';
import { readBody } from '../../../src/prose/body.ts';

test.each([
  ['## D’où vient le texte ?', ['doù-vient-le-texte-']],
  ['## Un\n\n### Un\n\n## Un 1\n\n## Un', ['un', 'un-1', 'un-1-1', 'un-2']],
  ['## *L’État*, en 2012 : « oui »', ['létat-en-2012---oui-']],
])('%s', (body, anchors) => {
  expect(readBody(body).headings.map(({ anchor }) => anchor)).toEqual(anchors);
});
