import type { bubbleText as french } from '../fr/bubble-text.ts';

/** The words shown where a paragraph or a few of its words are cited. */
export const bubbleText: typeof french = {
  citeParagraph: (number) => `Cite paragraph ${number}`,
  citePassage: 'Cite this passage',
  passageChosen: 'Passage chosen: the tab key leads to “Cite this passage”.',
  copy: 'Copy',
  copyReference: 'Copy the reference',
  copyQuotation: 'Copy the quotation',
  copyAddress: 'Copy the address',
  copied: 'Copied',
  notCopied: 'The browser refused to copy',
  otherFormats: 'Other formats',
  quote: (words) => `“${words}”`,
};
