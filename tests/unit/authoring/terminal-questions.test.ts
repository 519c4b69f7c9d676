import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../../src/authoring/questions.ts';
import { terminalQuestions } from '../../../src/authoring/terminal-questions.ts';

const ENTER = '\r';
const ERASE = '\x7F';
const CTRL_C = '\x03';
const OPTIONS = [
  { value: 'amiens', label: 'Amiens' },
  { value: 'nevers', label: 'Névers' },
];

/** A terminal at which these keys are struck, one after the other, and all that it showed. */
function terminal(...keys: string[]) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40, isTTY: true });
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  const strike = async () => {
    for (const key of keys) {
      // All that follows from the key before has been shown.
      await new Promise((resolve) => setImmediate(resolve));
      input.write(key);
    }
  };
  void strike();
  return { questions: terminalQuestions(input, output), shown: () => stripVTControlCharacters(shown) };
}

const anything = () => undefined;

test('a text, typed over what is offered', async () => {
  const { questions } = terminal('!', ENTER);
  expect(await questions.text({ message: 'Nom', initial: 'Paix', faultOf: anything })).toBe('Paix!');
});

test('a text left empty', async () => {
  const { questions } = terminal(ENTER);
  expect(await questions.text({ message: 'Nom', faultOf: anything })).toBe('');
});

test('a text that is refused is asked again, with the reason', async () => {
  const { questions, shown } = terminal('a', ENTER, 'b', ENTER);
  const faultOf = (answer: string) => (answer === 'a' ? 'Trop court.' : undefined);
  expect(await questions.text({ message: 'Nom', faultOf })).toBe('ab');
  expect(shown()).toContain('Trop court.');
});

test('one of several, found without its accent; the keys are explained in French', async () => {
  const { questions, shown } = terminal(...'neve', ENTER);
  expect(await questions.choose('Ville', OPTIONS)).toBe('nevers');
  expect(shown()).toContain('Chercher\u00A0:');
  expect(shown()).toContain('Entrée\u00A0: valider');
  expect(shown()).not.toMatch(/Search|Enter|Type:|to select|match/);
});

test('several, and one at least where it must be', async () => {
  const { questions, shown } = terminal(ENTER, '\t', ENTER);
  expect(await questions.chooseSome('Villes', OPTIONS, true)).toEqual(['amiens']);
  expect(shown()).toContain('En cocher une au moins');
  expect(shown()).not.toMatch(/Please|Search|Enter|Type:|navigate|selected|match/);
});

test('nothing that looks like it', async () => {
  const { questions, shown } = terminal(...'zzz', CTRL_C);
  await expect(questions.choose('Ville', OPTIONS)).rejects.toThrow(Cancelled);
  expect(shown()).toContain('Rien qui ressemble');
});

describe('what is not there is offered, as it is typed', () => {
  const offer = (typed: string) => ({ value: `+${typed}`, label: `Créer ${typed}` });

  test('below what looks like it', async () => {
    const { questions, shown } = terminal(...'NE', ENTER);
    expect(await questions.choose('Ville', OPTIONS, offer)).toBe('nevers');
    expect(shown()).toContain('Créer NE');
  });

  test('alone when nothing does', async () => {
    const { questions, shown } = terminal(...'Le Puy', ENTER);
    expect(await questions.choose('Ville', OPTIONS, offer)).toBe('+Le Puy');
    expect(shown()).not.toContain('Rien qui ressemble');
  });

  test('a slip that is put right leads back to what is there', async () => {
    const { questions } = terminal(...'néx', ERASE, ENTER);
    expect(await questions.choose('Ville', OPTIONS, offer)).toBe('nevers');
  });

  test('several, beside those that are there', async () => {
    const { questions, shown } = terminal(
      ...'Am',
      '\t',
      ERASE,
      ERASE,
      ...'Ur',
      '\t',
      ERASE,
      ERASE,
      ...'Ys',
      '\t',
      ENTER,
    );
    expect(await questions.chooseSome('Villes', OPTIONS, true, offer)).toEqual(['amiens', '+Ur', '+Ys']);
    expect(shown()).toContain('Créer Ur');
  });
});

test('what was offered and ticked can be found again and unticked', async () => {
  const offer = (typed: string) => ({ value: `+${typed}`, label: `Créer ${typed}` });
  const { questions } = terminal(...'Ur', '\t', ERASE, ERASE, ...'Ur', '\t', ERASE, '\t', ENTER);
  expect(await questions.chooseSome('Villes', OPTIONS, true, offer)).toEqual(['+U']);
});

test('yes or no', async () => {
  const { questions, shown } = terminal('y');
  expect(await questions.confirm('Encore\u202F?')).toBe(true);
  expect(shown()).toContain('Non');
});

test.each([
  ['text', (questions: ReturnType<typeof terminalQuestions>) => questions.text({ message: 'x', faultOf: anything })],
  ['choice', (questions: ReturnType<typeof terminalQuestions>) => questions.choose('x', OPTIONS)],
  ['choices', (questions: ReturnType<typeof terminalQuestions>) => questions.chooseSome('x', OPTIONS, false)],
  ['confirmation', (questions: ReturnType<typeof terminalQuestions>) => questions.confirm('x')],
])('Ctrl+C gives up: %s', async (_, ask) => {
  await expect(ask(terminal(CTRL_C).questions)).rejects.toThrow(Cancelled);
});
