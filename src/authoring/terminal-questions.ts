import { autocomplete, autocompleteMultiselect, confirm, isCancel, log, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { foldLetters } from '../prose/letters.ts';
import { inFrench } from './french-output.ts';
import { Cancelled, type Offer, type Option, type Questions } from './questions.ts';

/** How many choices are seen at once; typing narrows the rest. */
const SEEN = 8;

/** Questions asked at a terminal, one below the other. Ctrl+C gives up. */
export function terminalQuestions(input: Readable = process.stdin, output: Writable = process.stdout): Questions {
  const terminal = { input, output: inFrench(output) };
  const searching = { ...terminal, maxItems: SEEN, filter: () => true };
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
    choose: async (message, options, offer) =>
      answered(await autocomplete<string>({ ...searching, message, options: found(options, offer) })),
    chooseSome: async (message, options, required, offer) =>
      answered(
        await autocompleteMultiselect<string>({ ...searching, message, options: found(options, offer), required }),
      ),
    confirm: async (message) =>
      answered(await confirm({ ...terminal, message, active: 'Oui', inactive: 'Non', initialValue: false })),
    say: (message) => log.step(message, terminal),
  };
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

/** The options that look like what is typed, then what is offered: the library asks at each key. */
function found(options: readonly Option[], offer: Offer | undefined) {
  const offered = new Map<string, Option>();
  return function (this: Search): Option[] {
    const typed = this.userInput.trim();
    const alike = options.filter((option) => matches(typed, option));
    if (!offer) return alike;
    const last = offered.get(offer(typed).value) ?? offer(typed);
    offered.set(last.value, last);
    // Former offers that are ticked are found again by what they were made of, so that they can be unticked.
    const ticked = (this.multiple ? this.selectedValues : []).filter((value) => value.startsWith(last.value));
    return [...alike, ...ticked.flatMap((value) => offered.get(value) ?? []).filter((other) => other !== last), last];
  };
}

/** Of the library's own state. */
interface Search {
  userInput: string;
  multiple: boolean;
  selectedValues: string[];
}

/** Whether an option is what was typed, whatever the case and the accents: by its name or by its address. */
const matches = (typed: string, { label, value }: Option): boolean =>
  [label, value].some((text) => foldLetters(text).includes(foldLetters(typed)));
