// In the preview, Astro runs what depends on its content anew when that has changed: this does.
import 'astro:content';
import { published } from './publication.ts';

/** The proceedings, and what the last audit found (nothing before the first). */
export const { proceedings, accessibility: accessibilityReport } = published();
