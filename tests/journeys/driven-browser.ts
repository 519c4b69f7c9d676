/** The one open page of a browser, as journeys use it, whatever drives the browser. */
export interface DrivenBrowser {
  /** Opens an address and waits until it is loaded. */
  goTo(address: string): Promise<void>;
  /** Runs a function in the page; what it is given and gives back goes through JSON. */
  evaluate<Given extends unknown[], Result>(look: (...given: Given) => Result, ...given: Given): Promise<Result>;
  /** Presses keys one after the other: a letter, or the name of a key among those of `KEYS`. */
  press(keys: readonly string[]): Promise<void>;
  /** Clicks at a place of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  close(): Promise<void>;
}

/** WebDriver's characters for keys that are no letters. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** The actions, in WebDriver's terms, of pressing keys one after the other. */
export function toKeyActions(keys: readonly string[]): object[] {
  const actions = keys
    .map((key) => KEYS[key] ?? key)
    .flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** The actions, in WebDriver's terms, of a click. */
export function toClickActions(x: number, y: number): object[] {
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', actions }];
}

/** A call of a function as text, for a protocol that carries texts; its result is JSON. */
export function toCall(look: (...given: never[]) => unknown, given: readonly unknown[]): string {
  return `JSON.stringify((${String(look)})(...${JSON.stringify(given)}) ?? null)`;
}
