import type { DataOf } from './index.ts';
import type { Kind } from './fields.ts';

/** What a content file holds once validated: its data and, for MDX, its body (empty for YAML). */
export type ContentFile = { [K in Kind]: { kind: K; slug: string; data: DataOf<K>; body: string } }[Kind];
