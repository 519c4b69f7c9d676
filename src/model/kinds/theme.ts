import type { EntityBase } from '../entities.ts';
import type { Descriptor } from './descriptor.ts';

/** A subject under which entries are gathered. */
export interface Theme extends EntityBase {
  kind: 'themes';
  /** The sentence that says what it holds. */
  description: string | undefined;
}

/** The themes. */
export const theme: Descriptor<Theme> = {
  build: ({ slug, data }) => ({
    kind: 'themes',
    slug,
    name: data.nom,
    description: data.description,
    aliases: data.alias,
    note: undefined,
    identifiers: [],
  }),
  subjects: (self) => ({ themes: [self] }),
  names: ({ aliases }) => aliases,
  lead: ({ description }) => (description === undefined ? [] : [description]),
};
