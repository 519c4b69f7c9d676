import { autocomplete, autocompleteMultiselect, confirm, isCancel, log, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { foldLetters } from '../prose/letters.ts';
import { inFrench } from './french-output.ts';
import { Cancelled, type Option, type Questions } from './questions.ts';

/** How many choices are seen at once; typing narrows the rest. */
const SEEN = 8;

/** Questions asked at a terminal, one below the other. Ctrl+C gives up. */
export function terminalQuestions(input: Readable = process.stdin, output: Writable = process.stdout): Questions {
  const terminal = { input, output: inFrench(output) };
  const searching = { ...terminal, maxItems: SEEN, filter: matches };
  return {
    text: async ({ message, initial, faultOf }) => {
      const validate = (answer: string | undefined) => faultOf(answer ?? '');
      const answer = await text({
        ...terminal,
        message,
        validate,
        ...(initial === undefined ? {} : { initialValue: initial }),
      });
      // An answer left empty comes as nothing.
      return answered(answer) ?? '';
    },
    choose: async (message, options) =>
      answered(await autocomplete<string>({ ...searching, message, options: [...options] })),
    chooseSome: async (message, options, required) =>
      answered(await autocompleteMultiselect<string>({ ...searching, message, options: [...options], required })),
    confirm: async (message) =>
      answered(await confirm({ ...terminal, message, active: 'Oui', inactive: 'Non', initialValue: false })),
    say: (message) => log.step(message, terminal),
  };
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** Whatever the case and the accents; by name or by address. */
function matches(search: string, { label, value }: Partial<Option>): boolean {
  return [label, value].some((text) => foldLetters(text ?? '').includes(foldLetters(search)));
}
