import type { Node } from 'unist';
import type { SourceFile } from '../source/source-file.ts';
import type { CheckedFile } from './checked-content.ts';
import type { RuleIssue } from './rule.ts';

export type Place = Pick<RuleIssue, 'file' | 'line' | 'column'>;

/** The very beginning of a file. */
export const atTop = (file: string): Place => ({ file, line: 1, column: 1 });

/** Where a field's value stands; for a missing one, where its group does. */
export const atField = ({ source }: CheckedFile, path: readonly (string | number)[]): Place => ({
  file: source.path,
  ...source.locate(path),
});

/** Where a character of a file stands. */
export const atCharacter = (source: SourceFile, offset: number): Place => ({
  file: source.path,
  ...source.positionAt(offset),
});

/** Where an offset of the body stands. */
export const atOffset = ({ source }: CheckedFile, offset: number): Place =>
  atCharacter(source, source.bodyStart + offset);

/** Where something of the body begins. */
export const atNode = (file: CheckedFile, { from = 0 }: Pick<Node, 'from'>): Place => atOffset(file, from);
