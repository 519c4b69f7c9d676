import { citingText } from '../../words/index.ts';
import type { CslItem } from '../csl.ts';
import type { Run } from '../runs.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { iso690 } from './iso-690.ts';

export { plain } from './plain.ts';

/** The styles in which a reference is offered, those of French universities. */
export const styles: readonly { name: string; write(item: CslItem): Run[] }[] = [
  { name: citingText.styles.iso690, write: iso690 },
  { name: citingText.styles.apa, write: apa },
  { name: citingText.styles.chicago, write: chicago },
];
