/** Milliseconds for which a search may keep silent. */
const SILENCE = 300;

/** The message of a search on itself, in a region that screen readers announce: how many results, and what was understood. */
export class LiveMessage {
  readonly #status: HTMLElement;
  readonly #notice: HTMLElement;
  #said = '';
  /** How much is being waited for. */
  #waiting = 0;

  /** @param status and notice stand in one live region */
  constructor(status: HTMLElement, notice: HTMLElement) {
    this.#status = status;
    this.#notice = notice;
  }

  /** Says it; what is said already is not said again. */
  say(status: string, notice: readonly HTMLElement[] = []): void {
    this.#said = status;
    this.#write(status);
    if (notice.length > 0 || this.#notice.hasChildNodes()) this.#notice.replaceChildren(...notice);
  }

  /** Says that something is being waited for, once it has lasted; if nothing comes of it, what was said stands again. */
  sayWhileWaiting(status: string, work: Promise<unknown>): void {
    this.#waiting += 1;
    const timer = setTimeout(() => this.#write(status), SILENCE);
    const stop = () => {
      clearTimeout(timer);
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#write(this.#said);
    };
    work.then(stop, stop);
  }

  #write(status: string): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
  }
}
