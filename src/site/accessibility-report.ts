import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection, type CollectionKey } from 'astro:content';
import type { AccessibilityData } from '../schema/index.ts';
import { contentDirectory } from '../source/content-directory.ts';
import { ACCESSIBILITY_FILE } from '../source/read-content.ts';

// Astro warns of an empty collection when it is asked for one.
const isWritten = existsSync(join(contentDirectory(), ACCESSIBILITY_FILE));
const [entry] = isWritten ? await getCollection('accessibilite' as CollectionKey) : [];

/** What the last audit found; undefined before the first. */
export const accessibilityReport = entry?.data as AccessibilityData | undefined;
