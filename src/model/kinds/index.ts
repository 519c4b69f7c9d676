import type { Kind } from '../../schema/index.ts';
import type { Resource } from '../entities.ts';
import { caseStudy } from './case-study.ts';
import { chapter } from './chapter.ts';
import { debate } from './debate.ts';
import { definition } from './definition.ts';
import type { Descriptor } from './descriptor.ts';
import { intervention } from './intervention.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { theme } from './theme.ts';

/** The descriptors of all kinds, each after those to whose resources its own refer. */
export const descriptors = {
  lieux: place,
  intervenants: person,
  organisations: organisation,
  themes: theme,
  parties: chapter,
  interventions: intervention,
  'etudes-de-cas': caseStudy,
  definitions: definition,
  debats: debate,
  pages: page,
} satisfies Record<Kind, unknown>;

/** The descriptor of the kind of a resource. */
export const descriptorOf = <R extends Resource>({ kind }: R): Descriptor<R> =>
  descriptors[kind] as unknown as Descriptor<R>;
