import { FOREIGN } from '../prose/passages.ts';
import { NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, type Correction, type CorrectionKind } from '../prose/typography.ts';
import type { CheckedFile } from './checked-content.ts';
import type { Prose } from './prose.ts';
import type { RuleIssue } from './rule.ts';

/**
 * The issues of one kind of correction that French typography asks for, each with its fix.
 * @param skips passages that the rule does not judge
 */
export function listCorrectionIssues(
  file: CheckedFile,
  { kind, message, skips = () => false }: { kind: CorrectionKind; message: string; skips?: (prose: Prose) => boolean },
): RuleIssue[] {
  return file
    .prose()
    .filter((prose) => prose.corrections.length > 0 && !skips(prose))
    .flatMap((prose) =>
      prose.corrections
        .filter((correction) => correction.kind === kind)
        .map((correction) => ({ ...toIssue(prose, correction), message })),
    );
}

function toIssue(prose: Prose, correction: Correction): Omit<RuleIssue, 'message'> {
  const { start, end, replacement } = correction;
  const written = prose.passage.locate(start, end);
  return {
    ...prose.placeAt(start),
    hint: `Écrire : « …${show(excerpt(prose.passage.text, correction))}… ».`,
    fix: written && { start: prose.origin + written.start, end: prose.origin + written.end, text: replacement },
  };
}

const AROUND = 12;

const excerpt = (text: string, { start, end, replacement }: Correction): string =>
  text.slice(Math.max(0, start - AROUND), start) + replacement + text.slice(end, end + AROUND);

/** The text with the characters that cannot be seen called by their names. */
const show = (text: string): string =>
  text
    .replaceAll(NO_BREAK_SPACE, '[espace insécable]')
    .replaceAll(NARROW_NO_BREAK_SPACE, '[espace fine insécable]')
    .replaceAll(FOREIGN, '[…]')
    .replaceAll('\n', ' ');
