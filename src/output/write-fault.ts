/** Advice when a folder cannot be written: for where the site goes, and for what stands inside the project. */
const OTHER_OUTPUT = 'choisir un autre dossier avec OUT_DIR';
export const OTHER_PROJECT = 'copier le projet là où l’on peut écrire';

const SENTENCES: Record<string, (otherwise: string) => string> = {
  ENOSPC: () => 'le disque est plein\u00A0: libérer de la place, puis recommencer',
  EDQUOT: () => 'la place allouée sur ce disque est épuisée\u00A0: en libérer, puis recommencer',
  EFBIG: (otherwise) =>
    `un fichier y est plus grand que ce disque, ou cette session (ulimit -f), ne permet\u00A0: lever la limite, ou ${otherwise}`,
  EROFS: (otherwise) => `le disque est en lecture seule\u00A0: ${otherwise}`,
  EACCES: (otherwise) => `le droit d’y écrire manque\u00A0: le demander, ou ${otherwise}`,
  EPERM: (otherwise) => `le droit d’y écrire manque\u00A0: le demander, ou ${otherwise}`,
  EBUSY: () =>
    'un autre programme le retient, ou un disque y est monté\u00A0: choisir un dossier à l’intérieur avec OUT_DIR',
  ENOTDIR: (otherwise) => `un fichier porte le nom d’un des dossiers de ce chemin\u00A0: l’ôter, ou ${otherwise}`,
  EEXIST: (otherwise) => `un fichier porte le nom d’un des dossiers de ce chemin\u00A0: l’ôter, ou ${otherwise}`,
};

/**
 * Says in French why a folder cannot be written: what the system answered, and what to do.
 * @param otherwise what can be done instead of repairing the folder
 * @returns the error itself when it is about something else
 */
export function describeWriteFault(cause: unknown, folder: string, otherwise = OTHER_OUTPUT): unknown {
  const sentence = SENTENCES[codeOf(cause)]?.(otherwise);
  return sentence === undefined ? cause : toError(folder, sentence, cause);
}

/** The same for a folder that could not be made, whatever the system answered. */
export function describeMakingFault(cause: unknown, folder: string): unknown {
  const described = describeWriteFault(cause, folder);
  if (described !== cause) return described;
  return toError(
    folder,
    `le système ne permet pas d’y créer ce dossier (${codeOf(cause)})\u00A0: ${OTHER_OUTPUT}`,
    cause,
  );
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException | null)?.code ?? '';

const toError = (folder: string, sentence: string, cause: unknown): Error =>
  new Error(`Impossible d’écrire dans «\u00A0${folder}\u00A0»\u00A0: ${sentence}.`, { cause });
