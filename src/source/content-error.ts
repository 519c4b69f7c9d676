/** A fault that keeps a content folder from being read at all, in French for whoever asked; no stack helps there. */
export class ContentError extends Error {
  constructor(fault: string, options?: ErrorOptions) {
    super(`${fault}\n${WHAT_TO_DO}`, options);
  }
}

const WHAT_TO_DO =
  'Lancer la commande à la racine du projet, ou nommer le dossier : CONTENT_DIR=chemin/du/dossier npm run …';
