import { readFileSync } from 'node:fs';
import type { Issue } from '../checks/issue.ts';
import { parseContent } from '../checks/checked-content.ts';
import { rules } from '../checks/rules/index.ts';
import { NotingSurroundings } from '../checks/surroundings.ts';
import { lazily } from '../prose/lazily.ts';
import { decode } from '../source/decode.ts';
import { readSourceFile, type SourceFile } from '../source/source-file.ts';
import { listSchema, type SeminarList } from './list-schema.ts';

/** The rules that hold of any file of YAML. */
const RULES = [
  'encodage',
  'en-tete-illisible',
  'tabulation',
  'champ-inconnu',
  'champ-manquant',
  'champ-vide',
  'valeur-invalide',
];

/** A list as it was written, and what is wrong with it. */
export interface ListFile {
  source: SourceFile;
  issues: Issue[];
  /** Undefined when there is a fault. */
  list: SeminarList | undefined;
}

/**
 * Reads the list of the seminars of a portal, with the rules of the content: each fault is told at its line.
 * @param path as the user wrote it, from where the command is run
 * @throws {Error} in French when there is no such file
 */
export function readListFile(path: string): ListFile {
  const { text, misencoded } = decode(readBytes(path));
  // Like the files that stand alone in a content folder, but for what it may hold.
  const read = readSourceFile(path, 'adresses', 'portail', text);
  const validation = lazily(() => listSchema.safeParse(read.data ?? {}));
  const source: SourceFile = { ...read, schema: listSchema, validation, misencoded };
  const content = parseContent({ ...NO_CONTENT, directory: path, files: [source] });
  const issues = rules
    .filter(({ id }) => RULES.includes(id))
    .flatMap((rule): Issue[] => {
      if (!('inFile' in rule)) return [];
      const { id, severity, reason } = rule;
      return rule
        .inFile(content.files[0]!, new NotingSurroundings(content))
        .map((issue) => ({ ...issue, rule: id, severity, reason: REASONS[id] ?? reason }));
    });
  return { source, issues, list: issues.length > 0 ? undefined : validation().data };
}

const NO_CONTENT = {
  strays: [],
  records: [],
  committed: [],
  outsideLinks: [],
  servedFiles: [],
  publicFiles: new Set<string>(),
};

/** The reasons of rules on the content of a seminar, in words that suit a list. */
const REASONS: Readonly<Record<string, string>> = {
  'en-tete-illisible': 'Une liste que le programme ne peut pas lire ne dit d’aucun séminaire où il est.',
  'champ-inconnu': 'Un champ que le portail ne connaît pas, souvent mal orthographié, n’y changerait rien.',
  'champ-manquant': 'Sans ce champ, le portail ne peut pas se faire.',
  'champ-vide': 'Un champ vide ne dit pas si l’on ignore la réponse ou si elle reste à écrire.',
  'valeur-invalide': 'Chaque champ a un sens pour la page\u00A0: une valeur fausse y mettrait une erreur.',
};

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const fault =
      code === 'ENOENT'
        ? `Il n’y a pas de fichier «\u00A0${path}\u00A0»\u00A0: vérifier son nom et son dossier.`
        : code === 'EISDIR'
          ? `«\u00A0${path}\u00A0» est un dossier\u00A0: nommer le fichier de la liste, «\u00A0${path.replace(/\/$/, '')}/portail.yaml\u00A0» par exemple.`
          : `Le fichier «\u00A0${path}\u00A0» est illisible\u00A0: vérifier qui a le droit de le lire.`;
    throw new Error(fault, { cause });
  }
}
