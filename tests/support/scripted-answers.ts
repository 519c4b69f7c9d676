import { Cancelled, type Offer, type Option, type Questions } from '../../src/authoring/questions.ts';

/**
 * Someone who gives these answers in turn: a text, yes or no, or the values chosen. `undefined` takes the answer that
 * is offered; after the last one they give up. What was asked and refused is kept in `heard`.
 */
export function scriptedAnswers(...answers: (string | boolean | string[] | undefined)[]): Questions & Heard {
  const heard: string[] = [];
  const next = (message: string) => {
    heard.push(message);
    if (answers.length === 0) throw new Cancelled();
    return answers.shift();
  };
  return {
    heard,
    async text({ message, initial = '', faultOf }) {
      for (;;) {
        const answer = (next(message) as string | undefined) ?? initial;
        const fault = faultOf(answer);
        if (fault === undefined) return answer;
        heard.push(fault);
      }
    },
    async choose(message, options, offer) {
      const answer = next(message) as string;
      if (!isOffered(answer, options, offer)) throw new Error(`« ${answer} » is not offered: ${message}`);
      return answer;
    },
    async chooseSome(message, options, isRequired, offer) {
      const chosen = next(message) as string[];
      if (!chosen.every((value) => isOffered(value, options, offer)) || (isRequired && chosen.length === 0))
        throw new Error(`« ${String(chosen)} » are not offered: ${message}`);
      return chosen;
    },
    confirm: async (message) => next(message) as boolean,
    say: (message) => void heard.push(message),
  };
}

/** An offer takes what is typed after the character that is its own. */
const isOffered = (answer: string, options: readonly Option[], offer: Offer | undefined): boolean =>
  options.some(({ value }) => value === answer) || offer?.(answer.slice(1)).value === answer;

interface Heard {
  heard: string[];
}
