import { descriptionAt, keysAt } from '../../schema/index.ts';
import type { CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { describeFault } from '../zod-message.ts';

export const frontmatterFields: Rule = {
  id: 'en-tete-invalide',
  reason: 'Chaque champ a un sens pour les pages, les index et la recherche : un champ faux y mettrait une erreur.',
  run: ({ files }) => files.flatMap((file) => file.faults.flatMap((fault) => toIssues(file, fault))),
};

function toIssues(file: CheckedFile, fault: CheckedFile['faults'][number]): RuleIssue[] {
  const path = fault.path as (string | number)[];
  const { source, schema } = file;
  if (fault.code === 'unrecognized_keys') {
    const siblings = keysAt(schema, path);
    return fault.keys.map((key) => {
      const near = suggest(key, siblings);
      return {
        file: source.path,
        ...source.locateKey(path, key),
        message: `Champ inconnu : « ${key} »${near ? ` ; ${near}` : '.'}`,
        hint: `Champs admis ici : ${siblings.join(', ')}.`,
      };
    });
  }
  const value = valueAt(source.data, path);
  const present = value !== undefined && value !== null;
  const info = {
    name: path.filter((key) => typeof key === 'string').join('.') || 'en-tête',
    present,
    value,
    description: descriptionAt(schema, path),
  };
  return [{ file: source.path, ...source.locate(path), ...describeFault(fault, info) }];
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], data);
}
