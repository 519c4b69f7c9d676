const SENTENCES: Record<string, string> = {
  ENOSPC: 'le disque est plein : libérer de la place, puis recommencer',
  EDQUOT: 'la place allouée sur ce disque est épuisée : en libérer, puis recommencer',
  EROFS: 'le disque est en lecture seule : choisir un autre dossier avec OUT_DIR',
  EACCES: 'le droit d’y écrire manque : le demander, ou choisir un autre dossier avec OUT_DIR',
  EPERM: 'le droit d’y écrire manque : le demander, ou choisir un autre dossier avec OUT_DIR',
  EBUSY: 'un autre programme le retient, ou un disque y est monté : choisir un dossier à l’intérieur avec OUT_DIR',
  ENOTDIR: 'un fichier porte le nom d’un des dossiers de ce chemin : choisir un autre dossier avec OUT_DIR',
  EEXIST: 'un fichier porte le nom d’un des dossiers de ce chemin : choisir un autre dossier avec OUT_DIR',
};

/**
 * Says in French why a folder cannot be written: what the system answered, and what to do.
 * @returns the error itself when it is about something else
 */
export function describeWriteFault(cause: unknown, folder: string): unknown {
  const sentence = SENTENCES[(cause as NodeJS.ErrnoException | null)?.code ?? ''];
  return sentence === undefined ? cause : new Error(`Impossible d’écrire dans « ${folder} » : ${sentence}.`, { cause });
}

/** The write fault that the output of another program names, if it names one: `… ENOSPC: no space left on device …`. */
export function findWriteFault(output: string): { code: string } | undefined {
  const code = Object.keys(SENTENCES).find((candidate) => output.includes(`${candidate}:`));
  return code === undefined ? undefined : { code };
}
