import { toSlug } from '../prose/letters.ts';
import type { Kind } from '../schema/index.ts';
import type { SourceFile } from '../source/source-file.ts';
import { listFiles, type DraftedContent } from './drafted-content.ts';
import { schemaOf, type Genre } from './genre.ts';

/** The name of a file, as a list offers it: its title, its term, its question or its name; its address when it has none. */
export function nameOf({ data, slug }: SourceFile): string {
  const { titre, terme, question, prenom, particule, nom } = (data ?? {}) as Record<string, unknown>;
  return String(titre ?? terme ?? question ?? ([prenom, particule, nom].filter(Boolean).join(' ') || slug));
}

/** The fields of a genre that a name fills in. What follows the first word of a person's name is the family name. */
export function toNameFields(genre: Genre, name: string): Record<string, string> {
  const { shape } = schemaOf(genre);
  const text = name.trim();
  if (text === '') return {};
  if (!('prenom' in shape)) return { [['titre', 'terme', 'question', 'nom'].find((key) => key in shape)!]: text };
  const [first, ...family] = text.split(/\s+/);
  return family.length > 0 ? { prenom: first!, nom: family.join(' ') } : { nom: text };
}

/**
 * The address of the file that someone means by its address, nearly written, or by its name, when no other has it; else
 * what is meant, as an address if it can be one.
 */
export function findSlug(drafted: DraftedContent, kind: Kind, meant: string): string {
  const slug = toSlug(meant);
  const files = listFiles(drafted, kind);
  if (files.some((file) => file.slug === slug)) return slug;
  const named = files.filter((file) => toSlug(nameOf(file)) === slug);
  return named.length === 1 ? named[0]!.slug : slug || meant;
}
