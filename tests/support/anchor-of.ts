import { readFileSync } from 'node:fs';
import { readRecord } from '../../src/prose/anchors/record.ts';
import { recordPath } from '../../src/source/read-content.ts';

/** The anchor of the passage of the content to which a former one leads: that of its first place (`p2`, `fn-1`). */
export function anchorOf(entry: string, former: string): string {
  const { lines } = readRecord(readFileSync(recordPath('content', entry), 'utf8'));
  return lines.find((line) => line.former.includes(former))!.id;
}
