import { isCountryCode } from '../../model/countries.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const countryCodes: Rule = {
  id: 'pays-inconnu',
  reason: 'Le site nomme les pays d’après leur code : à un code qui n’existe pas, il ne trouve aucun nom.',
  severity: 'error',
  examples: {
    bad: { file: 'lieux/amiens.yaml', text: 'pays: [FN]', insteadOf: 'pays: [FR]' },
    good: { file: 'lieux/amiens.yaml', text: 'pays: [FI]', insteadOf: 'pays: [FR]' },
  },
  inFile: (file) => (file.source.kind === 'lieux' ? inPlace(file) : []),
};

function inPlace(file: CheckedFile): RuleIssue[] {
  const { pays } = (file.source.data ?? {}) as { pays?: unknown };
  if (!Array.isArray(pays)) return [];
  return pays.flatMap((code: unknown, index) => {
    // What has not the shape of a code is another rule's.
    if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) return [];
    const fault = faultOf(code, pays.indexOf(code) < index);
    return fault ? [{ ...atField(file, ['pays', index]), ...fault }] : [];
  });
}

function faultOf(code: string, isRepeated: boolean): { message: string; hint: string } | undefined {
  if (isRepeated) return { message: `« ${code} » est écrit deux fois.`, hint: 'En ôter un.' };
  if (isCountryCode(code)) return undefined;
  return {
    message: `« ${code} » n’est le code d’aucun pays.`,
    hint: 'Codes à deux lettres de la norme ISO 3166-1 : « FR », « DE », « GB », « US »…',
  };
}
