import { onceForEach } from '../prose/lazily.ts';
import type { Kind } from '../schema/index.ts';
import type { CheckedContent, CheckedFile } from './checked-content.ts';

/** The rest of the content, as a rule that looks at one file may ask about it. */
export type Surroundings = Pick<CheckedContent, 'directory' | 'find' | 'has' | 'publicFiles' | 'serves' | 'slugs'>;

/** A question about the rest of the content, with the answer that it had. */
export interface Question {
  ask(content: CheckedContent): unknown;
  answer: unknown;
}

/**
 * Surroundings that note what they are asked: as long as the questions have the same answers, and the file is the same, it
 * has the same issues. Only the questions are to be kept: they hold nothing of the content but their answers.
 */
export class NotingSurroundings implements Surroundings {
  readonly #content: CheckedContent;
  readonly #questions = new Set<Question>();

  constructor(content: CheckedContent) {
    this.#content = content;
  }

  get questions(): readonly Question[] {
    return [...this.#questions];
  }

  get directory(): string {
    return this.#ask('directory', ({ directory }) => directory);
  }

  /** The answer is the file itself, whatever is then asked of it: it is another once it has been changed. */
  find(kind: Kind, slug: string): CheckedFile | undefined {
    return this.#ask(`find ${kind} ${slug}`, (content) => content.find(kind, slug));
  }

  has(kind: Kind, slug: string): boolean {
    return this.#ask(`has ${kind} ${slug}`, (content) => content.has(kind, slug));
  }

  serves(address: string): boolean {
    return this.#ask(`serves ${address}`, (content) => content.serves(address));
  }

  slugs(kind: Kind): ReadonlySet<string> {
    this.#ask(`slugs ${kind}`, (content) => [...content.slugs(kind)].join());
    return this.#content.slugs(kind);
  }

  get publicFiles(): ReadonlySet<string> {
    this.#ask('publicFiles', ({ publicFiles }) => [...publicFiles].join());
    return this.#content.publicFiles;
  }

  #ask<Answer>(name: string, ask: (content: CheckedContent) => Answer): Answer {
    const known = askedOf(this.#content);
    let question = known.get(name);
    if (!question) known.set(name, (question = { ask, answer: ask(this.#content) }));
    this.#questions.add(question);
    return question.answer as Answer;
  }
}

/** The questions that have been asked of a content, by their names: thousands of files ask the same. */
const askedOf = onceForEach((_: CheckedContent) => new Map<string, Question>());

/** Whether questions have in a content the answers that they had. */
export const haveSameAnswers = (questions: readonly Question[], content: CheckedContent): boolean =>
  questions.every(({ ask, answer }) => ask(content) === answer);
