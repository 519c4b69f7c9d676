/** A passage of a text, as the index knows it: where it stands, and who speaks there. */
export interface PassageId {
  /** Anchor of the block on the page. */
  anchor: string;
  /** Who speaks: a voice of the text; or the summary at its top, or a heading in it, in which nobody does. */
  kind: PassageKind;
  /** Number of the paragraph; none for a note or a summary. */
  number?: number | undefined;
  /** The names of those who speak; of the source, what pages call it. */
  speakers: readonly string[];
  /** Of a notion's summary, the question of the debate in which it stands. */
  debate?: string | undefined;
  /** Of words spoken, what the editor says beside them: whose they are when not the speaker's, what they are about. */
  reporting?: string | undefined;
  gloss?: string | undefined;
}

export type PassageKind = 'quoted' | 'reported' | 'source' | 'editor' | 'summary' | 'heading';

const KINDS: readonly PassageKind[] = ['quoted', 'reported', 'source', 'editor', 'summary', 'heading'];

/** The id under which a passage is kept with its text. What is said of it stands there: it is shown, and not searched. */
export function writePassageId({ anchor, kind, number, speakers, debate, reporting, gloss }: PassageId): string {
  const parts = [
    anchor,
    kind,
    number ?? '',
    speakers.map(encode).join(','),
    ...[debate, reporting, gloss].map((words = '') => encode(words)),
  ];
  return parts.join('|').replace(/\|+$/, '');
}

/** The reverse; an id that says nothing is an anchor, in no particular voice. */
export function readPassageId(id: string): PassageId {
  const [anchor = '', kind, number = '', speakers = '', ...words] = id.split('|');
  const [debate = '', reporting = '', gloss = ''] = words.map(decodeURIComponent);
  return {
    anchor,
    kind: KINDS.find((known) => known === kind) ?? 'summary',
    ...(number !== '' && { number: Number(number) }),
    speakers: speakers === '' ? [] : speakers.split(',').map(decodeURIComponent),
    ...(debate !== '' && { debate }),
    ...(reporting !== '' && { reporting }),
    ...(gloss !== '' && { gloss }),
  };
}

/** The signs that part what is said would be taken for others; white space and signs of HTML are none of an id. */
const encode = (text: string): string => text.replace(/[\s%&|,"<>]/g, encodeURIComponent);
