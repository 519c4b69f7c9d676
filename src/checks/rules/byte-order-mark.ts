import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

export const byteOrderMark: Rule = {
  id: 'marque-invisible',
  reason: 'Un signe invisible en tête de fichier (BOM) gêne d’autres programmes, qui ne trouvent plus l’en-tête.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: '\uFEFFnom: Amiens', insteadOf: 'nom: Amiens' },
    good: { file: 'lieux/amiens.yaml', text: 'nom: Amiens', insteadOf: 'nom: Amiens' },
  },
  inFile: ({ source }) =>
    source.text.startsWith('\uFEFF')
      ? [
          {
            ...atTop(source.path),
            message: 'Le fichier commence par une marque invisible (BOM).',
            hint: 'L’enregistrer en « UTF-8 sans BOM ».',
            fix: { start: 0, end: 1, text: '' },
          },
        ]
      : [],
};
