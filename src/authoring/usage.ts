import { BODY_PLACEHOLDER, COMPLETE_MARK, REPLACE_MARK, SLUG_PLACEHOLDER } from '../schema/placeholder.ts';
import { SEMINAR_FILE } from '../source/read-content.ts';
import { describeFields, type Field } from './field.ts';
import { listFlags } from './flags.ts';
import { GENRES, labelOf, schemaOf, SEMINAR, singularOf, type Genre } from './genre.ts';
import { listEntryFields } from './new-entry.ts';
import type { WrittenFile } from '../output/write-files.ts';
import type { Option } from './questions.ts';
import { describeCommands, type Command } from './shell.ts';

/** The genres, as they are offered to whoever names none. */
export const GENRE_OPTIONS: Option[] = GENRES.map((genre) => ({ value: genre, label: labelOf(genre) }));

/** How the command is used, whatever the genre. */
export function describeUsage(): string {
  return [
    'npm run new -- <genre> [--champ valeur]…',
    `npm run new -- ${SEMINAR} <dossier> [--champ valeur]…`,
    '',
    `Genres\u00A0: ${GENRES.map(singularOf).join(', ')}.`,
    'Dans un terminal, ce qui n’est pas donné est demandé.',
    'Les champs d’un genre\u00A0: npm run new -- lieu --aide',
  ].join('\n');
}

/** The flags of a genre, with what the schema says of each. */
export function describeGenre(genre: Genre): string {
  const isSeminar = genre === SEMINAR;
  const flags = listFlags(isSeminar ? describeFields(schemaOf(genre)) : listEntryFields(genre));
  const width = Math.max(...[...flags.keys()].map((name) => name.length)) + 4;
  return [
    `npm run new -- ${singularOf(genre)}${isSeminar ? ' <dossier>' : ''} [--champ valeur]…`,
    '',
    ...[...flags].map(([name, field]) => `  ${`--${name}`.padEnd(width)}${sentenceOf(name, field, isSeminar)}`),
  ].join('\n');
}

/** The news of what was created, what to write next, and with which commands. */
export function describeNextSteps(genre: Genre, directory: string, files: readonly WrittenFile[]): string {
  const tasks = files.flatMap(listTasks);
  return [
    'Créé\u00A0:',
    ...files.map(({ path }) => `  ${path}`),
    ...(tasks.length > 0 ? ['À faire\u00A0:', ...tasks] : []),
    'Puis\u00A0:',
    ...describeCommands(nextCommands(genre, directory)).map((line) => `  ${line}`),
  ].join('\n');
}

/** The tasks that a new file leaves to the editor, a line for each. */
function listTasks({ path, text }: WrittenFile): string[] {
  if (!/\.(?:mdx|yaml)$/.test(path)) return [];
  const tasks = [
    path.includes(`/${SLUG_PLACEHOLDER}.`) && `renommer ce fichier, et écrire son nouveau nom dans ${SEMINAR_FILE}`,
    text.includes(`# ${REPLACE_MARK}`) && `remplacer ce qui précède « # ${REPLACE_MARK} », puis enlever cette marque`,
    text.includes(COMPLETE_MARK) && `écrire ce que demandent les notes « ${COMPLETE_MARK} »`,
    text.includes(BODY_PLACEHOLDER) && 'écrire le texte, sous la seconde ligne de tirets',
  ];
  return tasks.filter((task) => task !== false).map((task) => `  ${path}\u00A0: ${task}.`);
}

/** For the content folder that is meant; the site of another seminar than the project's own has its own place. */
function nextCommands(genre: Genre, directory: string): Command[] {
  const variables: Command['variables'] = directory === 'content' ? {} : { CONTENT_DIR: directory };
  const place: Command['variables'] = directory === 'content' ? {} : { OUT_DIR: `${directory}-site` };
  const commands = [
    { line: 'npm run check', purpose: 'les fautes, s’il y en a', variables },
    { line: 'npm run dev', purpose: 'l’aperçu', variables },
  ];
  if (genre !== SEMINAR) return commands;
  return [
    ...commands,
    { line: 'npm run new -- intervention', purpose: 'un premier texte', variables },
    { line: 'npm run build', purpose: 'le site', variables: { ...variables, ...place } },
  ];
}

function sentenceOf(name: string, { description, isRequired }: Field, isSeminar: boolean): string {
  if (name === 'ordre') return `${description} Sinon, la première place libre.`;
  return isRequired && !isSeminar && !name.includes('.') ? `${description} (obligatoire)` : description;
}
