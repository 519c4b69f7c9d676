import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from './languages.ts';

/**
 * The language of the edition that this process makes: the `langue` of its seminar. It is read before all else, since words
 * are constants everywhere; pages and their scripts are given the answer (`in-bundles.ts`).
 */
export const language: Language = readLanguage(process.env['CONTENT_DIR'] ?? 'content');

/** French where nothing sound is said: the check tells it. */
function readLanguage(content: string): Language {
  try {
    const said = /^langue:[ \t]*["']?([a-z]+)/m.exec(readFileSync(`${content}/seminaire.yaml`, 'utf8'))?.[1];
    return LANGUAGES.find((known) => known === said) ?? 'fr';
  } catch {
    return 'fr';
  }
}
