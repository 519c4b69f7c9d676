import type { Debate, Definition, Holding, Seminar, Opposition } from '../../model/entities.ts';
import type { Session } from '../../model/programme.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import type { Statement } from '../../model/statements.ts';
import { colon, formatDay, formatHours, quote, text } from '../../words/index.ts';
import { glossOrigins } from '../../site/gloss-origins.ts';
import { holdingLabel, mannerOf, standingIn } from '../../site/holders.ts';
import { placeOf, resourceLabel } from '../../site/labels.ts';
import { pathOf } from '../../site/paths.ts';
import { bookId, matterId } from '../places.ts';
import { inLanguageOf, toNamed } from './read-head.ts';
import { joinInlines, toText, type BookText, type Flow, type Inline, type Unit } from './tree.ts';
import { capitalize } from '../../words/capitalize.ts';

/** A part of the book that is no text and is made of what is known of them: the programme, the debates. */
export interface Matter {
  id: string;
  title: string;
  text: BookText;
}

export const listMatters = (proceedings: Proceedings): Matter[] =>
  [
    { id: 'programme', title: text.programme, units: writeProgramme(proceedings) },
    {
      id: 'debats',
      title: text.debates,
      units: proceedings.list('debats').flatMap((one) => writeDebate(one, proceedings)),
    },
  ]
    .filter(({ units }) => units.length > 0)
    .map(({ units, ...matter }) => ({ ...matter, text: { units, notes: [], pictures: [] } }));

const heading = (level: number, anchor: string, words: string): Unit => ({
  flow: { type: 'heading', level, anchor, children: [toText(words)] },
});
const paragraph = (children: Inline[]): Flow => ({ type: 'paragraph', children });
const list = (items: readonly Flow[][], start?: number): Flow => ({
  type: 'list',
  start,
  isLoose: true,
  items: items.map((flow) => ({ anchor: undefined, flow })),
});

const writeProgramme = ({ programme }: Proceedings): Unit[] =>
  programme.days.flatMap(({ day, sessions }) => [
    heading(2, matterId('programme', day), formatDay(day)),
    ...sessions.flatMap(writeSession),
  ]);

function writeSession(session: Session): Unit[] {
  const { anchor, title, type, start, end, room, place, url, chairs, moderators, entries, note } = session;
  const hours = start === undefined ? '' : `${formatHours(start, end)}${colon} `;
  const leaders = [
    { label: text.chairs, persons: chairs },
    { label: text.moderators, persons: moderators },
  ].filter(({ persons }) => persons.length > 0);
  const where = joinInlines([
    type && text.sessionTypes[type] !== title.toLowerCase() ? [toText(capitalize(text.sessionTypes[type]))] : [],
    room === undefined ? [] : [toText(room)],
    place ? [toNamed(place)] : [],
    url === undefined
      ? []
      : [{ type: 'link', to: { type: 'web', url }, children: [toText(text.online(new URL(url).host))] }],
  ]);
  const lines: Inline[][] = [
    where,
    ...leaders.map(({ label, persons }) => [
      toText(`${label}${colon} `),
      ...joinInlines(persons.map((person) => [toNamed(person)])),
    ]),
    note === undefined ? [] : [toText(`${text.editorialNote}${colon} ${note}`)],
  ];
  return [
    heading(3, matterId('programme', anchor), hours + title),
    ...lines.filter((line) => line.length > 0).map((line): Unit => ({ flow: paragraph(line) })),
    ...(entries.length > 0
      ? [{ flow: list(entries.map((entry) => [paragraph([toEntry(entry, resourceLabel(entry))])])) }]
      : []),
  ];
}

const toEntry = (entry: Statement['entry'], label: string, anchor?: string): Inline => ({
  type: 'link',
  to: { type: 'text', entry, anchor },
  children: inLanguageOf(entry, label),
});

function writeDebate(debate: Debate, { seminar }: Proceedings): Unit[] {
  const lists = [
    { title: text.positions, items: debate.positions, start: 1 },
    { title: text.agreements, items: debate.agreements },
    { title: text.openQuestions, items: debate.open },
  ].filter(({ items }) => items.length > 0);
  return [
    heading(2, bookId(debate), debate.title),
    { flow: paragraph([toText(debate.summary)]) },
    ...lists.flatMap(({ title, items, start }, rank) => [
      heading(3, bookId(debate, `liste-${rank + 1}`), title),
      {
        flow: list(
          items.map(({ sentence, held }) => [
            paragraph([toText(sentence)]),
            ...(held.length > 0 ? [list(held.map((one) => [paragraph(writeHolding(one, seminar))]))] : []),
          ]),
          start,
        ),
      },
    ]),
  ];
}

/** Who holds something, to the letter where the words are given, and where. */
function writeHolding({ by, statement }: Holding, seminar: Seminar): Inline[] {
  const { voice, text: said, gloss, language } = statement;
  const words = voice.kind === 'quoted' ? `${quote(said)} ` : '';
  const how = mannerOf({ by, statement }, seminar);
  const standing = standingIn({ by, statement }).replace(/, $/, '');
  const who = by
    ? joinInlines([[toNamed(by)], ...[standing, how].flatMap((part) => (part ? [[toText(part)]] : []))])
    : [toText(seminar.source.name)];
  return [
    ...(words === '' ? [] : [inLanguage(language, words)]),
    ...who,
    ...(gloss ? [toText(` [${gloss}]`)] : []),
    toText(' · '),
    toEntry(statement.entry, placeOf(statement), statement.anchor),
  ];
}

const inLanguage = (language: string | undefined, words: string): Inline =>
  language === undefined ? toText(words) : { type: 'plain', language, children: [toText(words)] };

/** Under what a notion is in a sentence: whose that is, and what it is opposed to. */
export function writeOrigins(definition: Definition, proceedings: Proceedings): Flow[] {
  const origins = glossOrigins(definition, proceedings).map(({ label, href }): Inline[] => [
    href === undefined
      ? toText(label)
      : { type: 'link', to: destinationOf(definition, href), children: [toText(label)] },
  ]);
  return [
    paragraph(joinInlines(origins, ' · ')),
    ...(definition.opposition ? writeOpposition(definition.opposition, proceedings.seminar) : []),
  ];
}

/** Where an origin leads: the passage of the gloss is a place of the book, as who proposes it is. */
function destinationOf({ origin, proposers }: Definition, path: string) {
  const who = proposers.find((one) => pathOf(one) === path);
  if (who) return { type: 'entity', resource: who } as const;
  return origin
    ? ({ type: 'text', entry: origin.entry, anchor: origin.anchor } as const)
    : ({ type: 'site', path } as const);
}

/** Notions face to face: a column for each. */
function writeOpposition({ subject, terms }: Opposition, seminar: Seminar): Flow[] {
  const cell = (inlines: (term: (typeof terms)[number]) => Inline[]): Inline[][] => terms.map(inlines);
  return [
    paragraph([toText(`${text.faceToFace}${colon} ${subject}`)]),
    {
      type: 'table',
      sides: terms.map(() => undefined),
      head: cell(({ name, notion }) => (notion ? [toNamed(notion, name)] : [toText(name)])),
      rows: [
        cell(({ sentence }) => [toText(sentence)]),
        cell(({ held }) => [toEntry(held.statement.entry, holdingLabel(held, seminar), held.statement.anchor)]),
      ],
    },
  ];
}
