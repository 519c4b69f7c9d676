import { getCollection, type CollectionKey } from 'astro:content';
import type { AccessibilityData } from '../schema/index.ts';

const [entry] = await getCollection('accessibilite' as CollectionKey);

/** What the last audit found; undefined before the first. */
export const accessibilityReport = entry?.data as AccessibilityData | undefined;
