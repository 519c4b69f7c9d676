// In the preview, Astro runs what depends on its content anew when that has changed: this does.
import 'astro:content';
import { published } from './publication.ts';

/** The proceedings, what the last audit found (nothing before the first), the files of open data that are written, and those of the book. */
export const { proceedings, accessibility: accessibilityReport, dataFiles, downloads } = published();
