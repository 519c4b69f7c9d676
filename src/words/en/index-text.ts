import type { indexText as french } from '../fr/index-text.ts';
import { formatCount, formatNumber } from './count.ts';

/** The words of the filter of the index. */
export const indexText: typeof french = {
  count: (shown, all) =>
    shown === 0 ? 'No entry of that name' : `${formatCount(shown, 'entry', 'entries')} of ${formatNumber(all)}`,
};
