/** Someone who answers, at a terminal or in a test. Every answer may be given up: `Cancelled` is thrown. */
export interface Questions {
  /** One line of text. `faultOf` says in French why an answer cannot be taken; it is asked again. */
  text(question: TextQuestion): Promise<string>;
  /** The value of one option, or of what is offered beside them. */
  choose(message: string, options: readonly Option[], offer?: Offer): Promise<string>;
  /** The values of several options: of one at least, where that is required. */
  chooseSome(message: string, options: readonly Option[], isRequired: boolean, offer?: Offer): Promise<string[]>;
  confirm(message: string): Promise<boolean>;
  /** Says what comes next. */
  say(message: string): void;
}

interface TextQuestion {
  message: string;
  /** The answer that is there to be changed. */
  initial?: string | undefined;
  faultOf(answer: string): string | undefined;
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** One more option, that is always there: made of what is typed to find one of the others. */
export type Offer = (typed: string) => Option;

/** The person who answers has given up. */
export class Cancelled extends Error {}
