import { readAddress, writeAddress, type SearchState } from './address.ts';

/** The place of a reader, which an entry of the history keeps beside its address. */
interface Place {
  /** Whether typing alone made it, so that the end of its last word may still change it. */
  isDraft?: boolean;
  scroll?: number;
  /** The paths of the texts whose other passages are unfolded. */
  unfolded?: string[];
  /** The address of the result by which the reader left. */
  left?: string;
}

/** Milliseconds without a move after which the place is kept: browsers refuse to write their history at every pixel. */
const STILL = 120;

/** The state in the present address. */
export const currentState = (): SearchState => readAddress(new URLSearchParams(location.search));

/** The address of a state, for a link or the history. */
export function addressOf(state: SearchState): string {
  const parameters = String(writeAddress(state));
  return parameters === '' ? location.pathname : `?${parameters}`;
}

/** Opens a new entry of the history: the search before it stays as it is. */
export function visit(state: SearchState, place: Place = {}): void {
  history.pushState(place, '', addressOf(state));
}

/** Changes the present entry. */
export function amend(state: SearchState): void {
  history.replaceState(history.state, '', addressOf(state));
}

/** Takes what was typed for a search: a new one, unless it only ends the last word of one that was typed just before. */
export function settle(state: SearchState): void {
  const before = currentState().query.trim();
  const query = state.query.trim();
  if (query === before) return;
  const isSameWord =
    before !== '' && query.startsWith(before) && /^[\p{L}\p{M}\p{N}]/u.test(query.slice(before.length));
  if (isSameWord && place().isDraft === true) amend(state);
  else visit(state, { isDraft: true });
}

/** The place that the present entry keeps. */
export const place = (): Place => (history.state as Place | null) ?? {};

/** Keeps more of where the reader is. */
export function keep(more: Place): void {
  history.replaceState({ ...place(), ...more }, '');
}

/**
 * Keeps where the page is scrolled, once it is still.
 * @param isSettled whether what is shown is what the entry is about
 */
export function keepScroll(isSettled: () => boolean): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(timer);
    if (isSettled()) keep({ scroll: Math.round(scrollY) });
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(note, STILL);
  });
  addEventListener('pagehide', note);
}
