import type { Proceedings } from '../../model/proceedings.ts';
import type { Table } from '../table.ts';
import { blocks } from './blocks.ts';
import { cooperations } from './cooperations.ts';
import { events } from './events.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { organisations } from './organisations.ts';
import { persons } from './persons.ts';
import { places } from './places.ts';
import { positions } from './positions.ts';
import { quotations } from './quotations.ts';
import { relations } from './relations.ts';
import { texts } from './texts.ts';
import { themes } from './themes.ts';

/** Every table, in the order of the page that describes them. */
export const TABLES: readonly Table[] = [
  texts,
  blocks,
  quotations,
  mentions,
  relations,
  events,
  cooperations,
  positions,
  persons,
  places,
  organisations,
  themes,
  names,
];

/** Those that these proceedings have. */
export const tablesOf = (proceedings: Proceedings): Table[] =>
  TABLES.filter((table) => table.isIn?.(proceedings) ?? true);
