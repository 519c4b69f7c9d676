/** What the system's refusals mean to the person at the keyboard, and what to do. */
const REFUSALS: Record<string, string> = {
  ENOSPC: 'le disque est plein ; libérez de la place et recommencez',
  EDQUOT: 'la place accordée sur ce disque est épuisée ; libérez-en et recommencez',
  EACCES: 'ce dossier n’est pas ouvert à l’écriture ; changez ses droits, ou construisez ailleurs avec OUT_DIR',
  EPERM: 'ce dossier n’est pas ouvert à l’écriture ; changez ses droits, ou construisez ailleurs avec OUT_DIR',
  EROFS: 'ce disque est en lecture seule ; construisez ailleurs avec OUT_DIR',
};

/** The error to show when a file could not be written; an error of another nature is given back as it is. */
export function explainWriteError(error: unknown, path: string): unknown {
  const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ''];
  return refusal === undefined
    ? error
    : new Error(`« ${path} » ne peut pas être écrit : ${refusal}.`, { cause: error });
}
