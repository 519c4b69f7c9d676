import { formatCount, formatNumber } from './count.ts';

/** What the filter of the index says; apart, since a browser fetches it. */
export const indexText = {
  count: (shown: number, all: number): string =>
    shown === 0 ? 'Aucune entrée de ce nom' : `${formatCount(shown, 'entrée')} sur ${formatNumber(all)}`,
};
