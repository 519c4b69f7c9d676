import { toTypstString } from './escape.ts';
import type { Edition } from '../../site/edition.ts';

/** The first lines of a document: what it is, for the programs that read it. */
export function writeOpening({ title, edition, authors, description }: Opening): string {
  const { seminar } = edition.proceedings;
  const [version] = seminar.versions;
  const date = version
    ? `datetime(year: ${version.date
        .split('-')
        .map(Number)
        .join(', month: ')
        .replace(/, month: (\d+)$/, ', day: $1')})`
    : 'none';
  const names = authors.map((name) => `${toTypstString(name)},`).join(' ');
  return [
    '#import "gabarit.typ": *',
    `#let language = ${toTypstString(seminar.language)}`,
    `#set document(title: ${toTypstString(title)}, author: (${names}), description: ${toTypstString(description)}, date: ${date})`,
  ].join('\n');
}

interface Opening {
  title: string;
  edition: Edition;
  authors: readonly string[];
  description: string;
}
