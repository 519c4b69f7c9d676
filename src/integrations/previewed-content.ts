import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { checkContent } from '../checks/check-content.ts';
import type { Issue } from '../checks/issue.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { toContent, type Content } from '../source/content.ts';
import { readContent } from '../source/read-content.ts';
import type { SourceFile } from '../source/source-file.ts';

/** Milliseconds without a change after which the content is looked at: editors write a file in several goes. */
const QUIET = 50;
/** Milliseconds between two looks for a content folder that has gone: no watcher tells its return. */
const ABSENCE = 500;

/** The content as the preview knows it: its faults, told in the terminal as they come and go. */
export class PreviewedContent {
  readonly #directory: string;
  readonly #actions: Actions;
  #found: Found = { issues: [], files: [], content: undefined };
  #report = '';
  #isStale = false;
  #work: Promise<void> | undefined;

  constructor(directory: string, actions: Actions) {
    this.#directory = directory;
    this.#actions = actions;
    const found = this.#look();
    if (found.content) this.#actions.publish(found.content);
    this.#tell(found);
  }

  /** To be called when something in the folder has changed. */
  touch(): void {
    this.#isStale = true;
    this.#work ??= this.#catchUp();
  }

  /** The faults, once every change has been taken in: a warning keeps nothing from being shown. */
  async settle(): Promise<Found> {
    await this.#work;
    return { ...this.#found, issues: errorsAmong(this.#found) };
  }

  async #catchUp(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await pause(QUIET);
      if (!this.#isStale) await this.#update();
    }
    this.#work = undefined;
    if (!existsSync(this.#directory)) void this.#awaitReturn();
  }

  async #update(): Promise<void> {
    const hadErrors = errorsAmong(this.#found).length > 0;
    const found = this.#look();
    const hasErrors = errorsAmong(found).length > 0;
    // The pages stay the report until what was fixed has been loaded.
    if (found.content) {
      this.#actions.publish(found.content);
      await this.#actions.load().catch((error: unknown) => console.error(error));
    }
    this.#tell(found);
    if (hadErrors || hasErrors) this.#actions.reload();
  }

  #look(): Found {
    try {
      const source = readContent(this.#directory, this.#found.files);
      const issues = checkContent(source);
      const isSound = !issues.some(keepsFromView);
      return { issues, files: source.files, content: isSound ? toContent(source) : undefined };
    } catch (error) {
      const { message } = error as Error;
      const place = { file: this.#directory, line: 1, column: 1 };
      const reason = 'Sans contenu, il n’y a rien à montrer.';
      return {
        issues: [{ ...place, rule: 'contenu-illisible', severity: 'error', message, reason }],
        files: [],
        content: undefined,
      };
    }
  }

  #tell(found: Found): void {
    const report = reportToTerminal(found.issues, found.files);
    if (found.issues.length > 0 && report !== this.#report) console.error(`\n${report}`);
    if (found.issues.length === 0 && this.#found.issues.length > 0) console.log('\nPlus aucune faute dans le contenu.');
    this.#report = report;
    this.#found = found;
  }

  async #awaitReturn(): Promise<void> {
    while (!existsSync(this.#directory)) await pause(ABSENCE, undefined, { ref: false });
    this.#actions.returned();
    this.touch();
  }
}

const errorsAmong = ({ issues }: Found): Issue[] => issues.filter(keepsFromView);

/** Whether pages cannot be shown with this fault. */
const keepsFromView = ({ severity, atPublication }: Issue): boolean => severity === 'error' && !atPublication;

export interface Found {
  issues: readonly Issue[];
  /** The files that were checked. */
  files: readonly SourceFile[];
  /** The content of the pages, when it has no error. */
  content: Content | undefined;
}

interface Actions {
  /** Hands sound content over to the pages. */
  publish(content: Content): void;
  /** Has Astro make the pages anew. */
  load(): Promise<void>;
  /** Shows open pages anew. */
  reload(): void;
  /** The content folder, which had gone, is there again. */
  returned(): void;
}
