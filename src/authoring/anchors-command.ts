import { checkContent } from '../checks/check-content.ts';
import { lostAnchors } from '../checks/rules/lost-anchors.ts';
import { reportToTerminal } from '../checks/reporters/terminal.ts';
import { formatCount } from '../words/fr/count.ts';
import type { SourceContent } from '../source/read-content.ts';
import type { Outcome } from './command.ts';
import { Cancelled, type Option, type Questions } from './questions.ts';
import { listTexts, renewRecords, settle, writeRecordFile, type Answer, type Doubt } from './records.ts';

/**
 * `npm run anchors`: records the anchors of every text, before it is published. What is doubtful is asked, or answered by the
 * arguments: a passage, and what it has become.
 * @returns what to print, in French, and the exit code: 1 when something is still doubtful, 2 for a request that cannot be met
 */
export async function runAnchors(args: readonly string[], workplace: AnchorsWorkplace): Promise<Outcome> {
  if (args.length > 0 && args.length !== 2) return { code: 2, text: USAGE };
  try {
    const fault = findFault(workplace.read()) ?? (args.length > 0 ? answer(args[0]!, args[1]!, workplace) : undefined);
    return fault ?? (await record(workplace));
  } catch (error) {
    if (error instanceof Cancelled)
      return { code: 130, text: 'Abandon\u00A0: ce qui restait à demander n’est pas écrit.' };
    throw error;
  }
}

export interface AnchorsWorkplace {
  /** The content folder. */
  directory: string;
  /** Reads it, anew at each call. */
  read(): SourceContent;
  /** `2026-11-26` */
  today: string;
  /** Who answers, if anyone. */
  questions?: Questions | undefined;
  /** Whether a text without a record has had one, as far as anyone knows. */
  hadRecord(entry: string): boolean;
}

const USAGE = `Pour relever les adresses des passages : npm run anchors
Pour dire ce qu’un passage est devenu :   npm run anchors -- interventions/x#k7f m4t
  (m4t : le passage qu’il est maintenant, ou interventions/y#m4t dans un autre texte ; retire : il a été retiré)`;

/** The faults that keep records from being written: what cannot be read has no passages. */
function findFault(content: SourceContent): Outcome | undefined {
  const issues = checkContent(content).filter(({ severity, rule }) => severity === 'error' && rule !== lostAnchors.id);
  if (issues.length === 0) return undefined;
  const report = reportToTerminal(issues, content.files);
  return { code: 1, text: `${report}\nLes adresses ne sont pas relevées\u00A0: corrigez ces fautes d’abord.` };
}

/** Does as the arguments say, unless they cannot be understood. */
function answer(place: string, said: string, { directory, read, today }: AnchorsWorkplace): Outcome | undefined {
  const [entry, id] = place.split('#');
  const text = listTexts(read()).find((candidate) => candidate.entry === entry);
  if (!text || !id) return { code: 2, text: `« ${place} » n’est pas un passage d’un texte.\n${USAGE}` };
  const [other, anchor] = said.includes('#') && !said.startsWith('#') ? said.split('#') : [];
  const target = listTexts(read()).find((candidate) => candidate.entry === other);
  if (other && !target?.body.passageAt(anchor!))
    return { code: 2, text: `« ${said} » n’est pas un passage d’un texte.\n${USAGE}` };
  try {
    writeRecordFile(directory, text.entry, settle(text, id, toAnswer(said), today));
    return undefined;
  } catch (error) {
    return { code: 2, text: `${(error as Error).message}\nRien n’a été écrit.` };
  }
}

function toAnswer(said: string): Answer {
  const anchor = said.replace(/^#/, '');
  if (anchor === REMOVED || anchor === 'retiré') return { is: 'removed' };
  return anchor.includes('#') ? { is: 'moved', place: anchor } : { is: 'passage', anchor };
}

const REMOVED = 'retire';

async function record(workplace: AnchorsWorkplace): Promise<Outcome> {
  const { directory, read, today, questions, hadRecord } = workplace;
  const missing = listTexts(read()).filter(({ entry, source }) => !source.record && hadRecord(entry));
  if (missing.length > 0) return { code: 1, text: missing.map(({ entry }) => describeMissing(entry)).join('\n') };
  if (questions) await askAll(workplace, questions);
  const { records, doubts } = renewRecords(read(), { today, first: true });
  for (const { entry, text } of records) writeRecordFile(directory, entry, text);
  const written =
    records.length === 0
      ? 'Toutes les adresses étaient relevées.'
      : `Adresses relevées\u00A0: ${formatCount(records.length, 'texte')}.`;
  if (doubts.length === 0) return { code: 0, text: written };
  return { code: 1, text: [written, 'Reste à dire\u00A0:', ...doubts.map(describeDoubt)].join('\n') };
}

const describeMissing = (entry: string): string =>
  `Le relevé de « ${entry} » a existé, et manque : le reprendre (« git restore content/reperes/${entry}.jsonl », ` +
  'ou dans une version d’avant), sans quoi les liens déjà publiés mèneraient ailleurs.';

function describeDoubt({ text: { entry, body }, lost }: Doubt): string {
  const may = body.passages[lost.candidate!]!;
  const command = `npm run anchors -- ${entry}#${lost.id}`;
  return `
${entry}, #${lost.id}
  avant :      ${lost.text}
  maintenant : ${may.text}
  le même passage ?  ${command} ${may.anchor}
  retiré ?           ${command} ${REMOVED}`;
}

/** Asks about each doubtful passage; one may be left for later. */
async function askAll({ directory, read, today }: AnchorsWorkplace, questions: Questions): Promise<void> {
  const left = new Set<string>();
  for (;;) {
    const doubt = renewRecords(read(), { today, first: false }).doubts.find(
      ({ text, lost }) => !left.has(`${text.entry}#${lost.id}`),
    );
    if (!doubt) return;
    const said = await ask(doubt, questions);
    const { text, lost } = doubt;
    if (said === LATER) left.add(`${text.entry}#${lost.id}`);
    else writeRecordFile(directory, text.entry, settle(text, lost.id, toAnswer(said), today));
  }
}

const LATER = 'plus-tard';

async function ask({ text: { entry, body }, lost }: Doubt, questions: Questions): Promise<string> {
  const may = body.passages[lost.candidate!]!;
  questions.say(`${entry}, #${lost.id}\n\nAvant :\n${lost.text}\n\nMaintenant :\n${may.text}`);
  const others = body.passages.filter((passage) => passage !== may);
  const options: Option[] = [
    { value: may.anchor, label: 'C’est le même passage, réécrit' },
    { value: REMOVED, label: 'Il a été retiré ; ce qui est là est nouveau' },
    { value: LATER, label: 'Le dire plus tard' },
    ...others.map(({ anchor, text: words }) => ({ value: anchor, label: `C’est celui-ci : ${words.slice(0, 60)}` })),
  ];
  return questions.choose('Qu’est-il devenu\u202F?', options);
}
