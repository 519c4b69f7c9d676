import type { CheckedFile } from '../checked-content.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const chapterOrder: Rule = {
  id: 'ordre-en-double',
  reason: 'Deux entrées à la même place laisseraient l’ordre des actes au hasard.',
  run: ({ files }) => {
    const taken = new Map<string, string>();
    return files.flatMap((file) => {
      const place = placeOf(file);
      if (place === undefined) return [];
      const first = taken.get(place.key);
      taken.set(place.key, first ?? file.source.path);
      return first === undefined ? [] : [toIssue(file, place.order, first)];
    });
  },
};

function placeOf({ source }: CheckedFile): { key: string; order: number } | undefined {
  const data = source.data as { partie?: unknown; parent?: unknown; ordre?: unknown } | null | undefined;
  const order = data?.ordre;
  if (typeof order !== 'number') return undefined;
  return source.kind === 'parties'
    ? { key: `parties de ${String(data?.parent)} ${order}`, order }
    : { key: `entrées de ${String(data?.partie)} ${order}`, order };
}

function toIssue({ source }: CheckedFile, order: number, first: string): RuleIssue {
  return {
    file: source.path,
    ...source.locate(['ordre']),
    message: `La place ${order} est déjà prise par ${first}.`,
    hint: 'Donner à chacune un « ordre » différent.',
  };
}
