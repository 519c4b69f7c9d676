import { Cancelled, type Questions } from '../../src/authoring/questions.ts';

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
    async choose(message, options) {
      const answer = next(message) as string;
      if (!options.some(({ value }) => value === answer)) throw new Error(`« ${answer} » is not offered: ${message}`);
      return answer;
    },
    async chooseSome(message, options, isRequired) {
      const chosen = next(message) as string[];
      const offered = options.map(({ value }) => value);
      const isOffered = chosen.every((value) => offered.includes(value));
      if (!isOffered || (isRequired && chosen.length === 0))
        throw new Error(`${String(chosen)} not in ${String(offered)}`);
      return chosen;
    },
    confirm: async (message) => next(message) as boolean,
    say: (message) => void heard.push(message),
  };
}

interface Heard {
  heard: string[];
}
