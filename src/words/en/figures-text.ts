import type { figuresText as french } from '../fr/figures-text.ts';

/** The sentences of the page of figures: each says what is counted, and what is not. */
export const figuresText: typeof french = {
  title: 'Figures',
  lead: 'What the edition holds, counted in its texts. A number says what the source reports, not what was: what it leaves unsaid is not counted.',
  count: 'Number',
  speakers: {
    title: 'Who speaks, by institution',
    counts:
      'Persons of whom a talk is reported, by the institution in whose name they speak. Whoever speaks for several counts in each.',
    what: 'Institution',
    none: 'in the name of no institution, or without one being stated',
    untyped: 'institution of which nobody says what it is',
  },
  voices: {
    title: 'Words, by voice',
    counts: (source) =>
      `Words of the texts of this edition, by who speaks there. Apart from words quoted word for word, they are those of the rewriting: they measure neither speaking time nor ${source}.`,
    what: 'Voice',
    quoted: 'word for word',
    reported: 'reported from a person',
    editor: 'the editor, in notes',
  },
  places: {
    title: 'Places most often named',
    counts:
      'Paragraphs where a place is named, or the institution that administers it; the editor’s notes do not count.',
    what: 'Place',
  },
  countries: {
    title: 'Countries met with',
    counts: 'Texts where the country is named, or a place in it. A text that names several countries counts for each.',
    what: 'Country',
  },
  themes: {
    title: 'Themes',
    counts: 'Texts placed by the editor under each theme; a text has several.',
    what: 'Theme',
  },
  decades: {
    title: 'Cooperations, by decade',
    counts: 'Cooperations of the map, by the date of their beginning as the source gives it. Most texts give none.',
    undatedCounts: 'Cooperations of the map, by the date of their beginning as the source gives it.',
    what: 'Beginning',
    undated: 'undated',
  },
  first: (shown, all) => `The first ${shown} of ${all}.`,
};
