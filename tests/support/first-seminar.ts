import { loadContent } from '../../src/source/content.ts';

/** The proper names of the seminar for which the engine was written: persons, places, organisations, its own. */
export function listFirstNames(): string[] {
  const { files, seminar } = loadContent('content');
  const names = files.flatMap((file) => {
    switch (file.kind) {
      case 'intervenants':
        return [file.data.nom, ...file.data.alias];
      case 'lieux':
        return [file.data.nom, ...file.data.alias];
      case 'organisations':
        return [file.data.nom, file.data.sigle ?? '', ...file.data.alias];
      default:
        return [];
    }
  });
  return [...new Set([seminar.titre, seminar['titre-court'], ...names])].filter(Boolean);
}

/** Those of the names that stand whole in a text, to the letter. */
export function listNamed(text: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(`(?<![\\p{L}\\d])${escape(name)}(?![\\p{L}\\d])`, 'u').test(text));
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
