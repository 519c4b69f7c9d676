import { reportToTerminal } from '../checks/reporters/terminal.ts';
import type { Kind } from '../schema/index.ts';
import { readContent } from '../source/read-content.ts';
import { writeFiles, type WrittenFile } from '../output/write-files.ts';
import { checkDrafts, type DraftedContent } from './drafted-content.ts';
import { findGenre, nearestGenre, SEMINAR, type Genre } from './genre.ts';
import { newEntry } from './new-entry.ts';
import { folderFault, newSeminar, openEmptyFolder } from './new-seminar.ts';
import { Cancelled, type Questions } from './questions.ts';
import { Refusal, refuseIf } from './refusal.ts';
import { describeGenre, describeNextSteps, describeUsage, GENRE_OPTIONS } from './usage.ts';

/**
 * `npm run new`: creates files in a content folder, or a folder for another seminar. All are written, or none.
 * @param args the genre, then its flags: those of the command line
 * @returns what to print, in French, and the exit code: 2 for a request that cannot be met, 130 when given up
 */
export async function runNew(args: string[], workplace: Workplace): Promise<Outcome> {
  try {
    return await run(args, workplace);
  } catch (error) {
    if (error instanceof Cancelled) return { code: 130, text: 'Abandon\u00A0: rien n’a été écrit.' };
    if (error instanceof Refusal) return { code: 2, text: [...error.reasons, 'Rien n’a été écrit.'].join('\n') };
    return { code: 1, text: (error as Error).message };
  }
}

/** The folder where files go, and whoever answers, if anyone. */
export interface Workplace {
  /** The content folder. */
  directory: string;
  questions?: Questions | undefined;
}

export interface Outcome {
  code: number;
  text: string;
}

async function run([name, ...flags]: string[], workplace: Workplace): Promise<Outcome> {
  const { questions } = workplace;
  if (name !== undefined && isHelp(name)) return { code: 0, text: describeUsage() };
  if (name === undefined && !questions) return { code: 2, text: describeUsage() };
  const genre = findGenre(name ?? (await questions!.choose('Que créer\u202F?', GENRE_OPTIONS)));
  refuseIf([genre === undefined ? unknownGenre(name!) : undefined]);
  if (flags.some(isHelp)) return { code: 0, text: describeGenre(genre!) };
  return create(genre!, flags, workplace);
}

const isHelp = (word: string): boolean => ['--aide', '--help', '-h'].includes(word);

function unknownGenre(name: string): string {
  const near = nearestGenre(name);
  return near === undefined
    ? `« ${name} » n’est pas un genre.\n${describeUsage()}`
    : `« ${name} » n’est pas un genre\u00A0: vouliez-vous « ${near} »\u202F?`;
}

async function create(genre: Genre, flags: string[], workplace: Workplace): Promise<Outcome> {
  const { drafted, guides } =
    genre === SEMINAR ? await createSeminar(flags, workplace) : await createEntry(genre, flags, workplace);
  refuseIf(listFaults(drafted));
  const files = [...drafted.drafts, ...guides];
  writeFiles(files);
  return { code: 0, text: describeNextSteps(genre, drafted.content.directory, files) };
}

/** The faults of the drafts, then the drafts themselves: what was answered is not lost. */
function listFaults(drafted: DraftedContent): string[] {
  const issues = checkDrafts(drafted);
  if (issues.length === 0) return [];
  const faulty = drafted.drafts.filter(({ path }) => issues.some(({ file }) => file === path));
  return [
    reportToTerminal(issues, drafted.drafts),
    ...faulty.map(({ path, text }) => `\nCe qui aurait été écrit dans ${path}\u00A0:\n\n${text}`),
  ];
}

async function createEntry(kind: Kind, flags: string[], { directory, questions }: Workplace): Promise<Creation> {
  const drafted = { content: readContent(directory), drafts: [] };
  await newEntry(kind, flags, drafted, questions);
  return { drafted, guides: [] };
}

/** The folder of a new seminar is the first word, or what is answered. */
async function createSeminar(words: string[], { questions }: Workplace): Promise<Creation> {
  const isGiven = words[0]?.startsWith('-') === false;
  const drafted = openEmptyFolder(isGiven ? words[0]! : await askFolder(questions));
  return { drafted, guides: [await newSeminar(isGiven ? words.slice(1) : words, drafted, questions)] };
}

async function askFolder(questions: Questions | undefined): Promise<string> {
  if (!questions) throw new Refusal([`Le dossier manque\u00A0: npm run new -- ${SEMINAR} chemin/du/dossier`]);
  return questions.text({
    message: 'Dossier du nouveau séminaire',
    faultOf: (answer) => (answer.trim() === '' ? 'Donner un dossier\u00A0: il sera créé.' : folderFault(answer)),
  });
}

/** The files that a command writes: content, and the guides that go with it. */
interface Creation {
  drafted: DraftedContent;
  guides: WrittenFile[];
}
