import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../src/schema/index.ts';
import { writeParagraph } from './generate-seminar/body.ts';
import { Chance } from './generate-seminar/chance.ts';
import { writeEntities } from './generate-seminar/entities.ts';
import { writeEntry } from './generate-seminar/entries.ts';
import { Language } from './generate-seminar/language.ts';

const ENTRIES_PER_CHAPTER = 40;

/**
 * Lays out a seminar of `count` entries (two or more) for measuring, in the place of whatever the folder holds: texts like
 * those of `content/`, of some 700 words, with headings, tables, quotations, notes and links. The check finds nothing to say
 * of it. The same count always gives the same seminar.
 */
export function generateSeminar(directory: string, count: number): void {
  rmSync(directory, { recursive: true, force: true });
  for (const kind of KINDS) mkdirSync(join(directory, kind), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(directory, path), text);
  const chance = new Chance(count);
  const language = new Language('content', chance);
  const entities = writeEntities(count, chance, language, write);

  const chapters = Math.ceil(count / ENTRIES_PER_CHAPTER);
  for (let number = 1; number <= chapters; number += 1) {
    const fields = `titre: ${language.title(4)}\nordre: ${number}\nresume: ${language.plainSentence()}`;
    write(`parties/chapitre-${number}.mdx`, `---\n${fields}\n---\n\n${writeParagraph(chance, language)}\n`);
  }
  for (let place = 0; place < count; place += 1) {
    const position = `partie: chapitre-${(place % chapters) + 1}\nordre: ${Math.floor(place / chapters) + 1}`;
    const { path, text } = writeEntry(place, position, { count, entities, chance, language });
    write(path, text);
  }
  write(
    'seminaire.yaml',
    `titre: Séminaire engendré de ${count} entrées\ntitre-court: Séminaire engendré\ndescription: Un séminaire pour mesurer.\n` +
      `dates:\n  debut: 2000-01-01\n  fin: 2000-01-02\nlieu: Nulle part\nville: ${entities.lieux[0]!.slug}\n` +
      `organisateurs: [${entities.organisations[0]!.slug}]\nlangue: fr\nsource: { nom: la source, titre: Aucune }\nedition: Textes engendrés, pour mesurer.\n`,
  );
}
