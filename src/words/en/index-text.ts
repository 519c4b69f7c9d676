import type { indexText as french } from '../fr/index-text.ts';
import { formatCount, formatNumber } from './count.ts';

/** What the filter of the index says. */
export const indexText: typeof french = {
  count: (shown, all) =>
    shown === 0 ? 'No entry of that name' : `${formatCount(shown, 'entry', 'entries')} of ${formatNumber(all)}`,
};
