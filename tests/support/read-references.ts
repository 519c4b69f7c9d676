import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../src/citing/csl.ts';
import type { Format } from '../../src/citing/exports.ts';

/** The references that a program of others reads in a file. */
export const readReferences = (file: string, format: Format): CslItem[] =>
  new Cite(file, { forceType: TYPES[format] }).data;

/** What it calls the formats. */
const TYPES: Record<Format, string> = { bib: '@biblatex/text', ris: '@ris/file', json: '@else/json' };
