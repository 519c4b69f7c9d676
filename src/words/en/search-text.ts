import type { searchText as french } from '../fr/search-text.ts';
import { formatCount } from './count.ts';
import { quoteTitle as quote } from './format.ts';

const EXACTLY = { isLeast: false, isMost: false };

/** The sentences of the search: apart, because browsers fetch them. */
export const searchText: typeof french = {
  label: 'Search the edition',
  placeholder: 'Name, city, word…',
  submit: 'Search',
  title: 'Search',
  lead: 'A person, a city, an organisation, a notion, or any word of the texts.',
  needs:
    'The search needs JavaScript and a recent browser. Without them, everything can still be reached through the indexes below.',
  notOnDisk:
    'This copy has no index to be searched from a disk. Everything can still be reached through the indexes below.',
  tooLargeForDisk:
    'This edition is too large to be searched from a disk: the search needs a server. Everything can still be reached through the indexes below.',
  hint: 'Type at least two letters.',
  searching: 'Searching…',
  failed: 'The search index could not be loaded. Everything can still be reached through the indexes below.',
  retry: 'Try again',
  lacksParts: 'A part of the index could not be loaded: results may be missing.',
  outdated: 'The site has been published again since this page was opened: reload it to search.',
  reload: 'Reload the page',
  titleOf: (query) => `Search: ${quote(query)}`,
  none: (query) => `No page contains ${quote(query)}.`,
  noneWithFilters: (query) =>
    query === '' ? 'No page with these filters.' : `With these filters, no page contains ${quote(query)}.`,
  withoutFilters: (count, counted) => `Remove the filters: ${searchText.count(count, counted)}`,
  count: (count, { isLeast, isMost } = EXACTLY) => {
    if (isLeast && isMost) return `about ${formatCount(count, 'result')}`;
    if (isMost) return `at most ${formatCount(count, 'result')}`;
    if (!isLeast) return formatCount(count, 'result');
    const hundreds = Math.floor(count / 100) * 100;
    return hundreds > 0 ? `more than ${formatCount(hundreds, 'result')}` : `at least ${formatCount(count, 'result')}`;
  },
  shortCount: (count, { isLeast, isMost } = EXACTLY) =>
    `${isLeast && isMost ? '≈\u00A0' : isLeast ? '≥\u00A0' : isMost ? '≤\u00A0' : ''}${count}`,
  more: 'Show more results',
  allResults: 'All results and filters',
  close: 'Close',
  dialogHelp: 'Arrows to move, Enter to open, Escape to close.',
  clear: 'Clear all',
  filters: 'Filters',
  moreFacets: 'Who speaks, place, theme, year…',
  noValue: 'No value in these results.',
  narrow: 'Find among the values',
  removeFilter: (facet, value) => `Remove the filter ${facet}: ${value}`,
  sort: 'Sort',
  orders: { relevance: 'by relevance', proceedings: 'in reading order' },
  corrected: (query) => `Results for ${quote(query)}.`,
  literal: (query) => `Search instead for ${quote(query)}`,
  didYouMean: 'Did you mean',
  closeThings: 'What comes close:',
  ignored: (words) =>
    `Without ${formatChoice(words.map(quote), 'or')}: ${words.length > 1 ? 'these words are' : 'this word is'} in no text.`,
  excluded: (words) => `Except what contains ${formatChoice(words.map(quote), 'or')}.`,
  unmatched: (phrases) =>
    `${formatChoice(phrases.map(quote), 'and')} ${phrases.length > 1 ? 'are' : 'is'} not found to the letter: here is what has the words.`,
  lastSpeaker: ' and ',
  alsoIn: 'Also in',
  silent: {
    unreachable: (names) =>
      `Without ${formatChoice(names.map(quote), 'or')}, whose ${names.length > 1 ? 'indexes do' : 'index does'} not answer.`,
    'other version': (names) =>
      `Without ${formatChoice(names.map(quote), 'or')}, published with another version of the engine: the search works on ${names.length > 1 ? 'their own sites' : 'its own site'}.`,
    late: (names) => `${formatChoice(names.map(quote), 'and')} ${names.length > 1 ? 'have' : 'has'} not answered yet.`,
  },
  partial: 'With some of the words only:',
  voices: { quoted: 'word for word', reported: 'reported', editor: 'the editor' },
  saidBy: {
    reported: 'reported words',
    editor: 'editor’s note',
    summary: 'summary',
    gloss: 'definition',
    heading: 'heading',
  },
  reporting: (whose) => `according to ${whose}, words reported with those`,
  bylines: { 'etudes-de-cas': 'presented by', definitions: 'proposed by' },
  paragraph: (number) => `§\u00A0${number}`,
  note: 'the note',
  top: 'the text',
  part: 'the part',
  placeIn: (place, title) => `${place}, in ${quote(title)}`,
  morePassages: (count) => `and ${formatCount(count, 'other passage')}`,
  debate: 'Debate:',
  facets: {
    seminaire: 'Seminar',
    voix: 'Voice',
    intervenant: 'Who speaks',
    ville: 'City',
    pays: 'Country',
    theme: 'Theme',
    genre: 'Form',
    annee: 'Year mentioned',
    chapitre: 'Chapter',
    organisation: 'Organisation',
  },
};

/** « a, b or c ». */
function formatChoice(items: readonly string[], word: string): string {
  const [last, before] = [items.at(-1)!, items.slice(0, -1).join(', ')];
  return before === '' ? last : `${before} ${word} ${last}`;
}
