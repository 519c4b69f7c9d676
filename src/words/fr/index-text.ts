import { formatCount, formatNumber } from './count.ts';

/** The words of the filter of the index; apart, since a browser fetches it. */
export const indexText = {
  count: (shown: number, all: number): string =>
    shown === 0 ? 'Aucune entrée de ce nom' : `${formatCount(shown, 'entrée')} sur ${formatNumber(all)}`,
};
