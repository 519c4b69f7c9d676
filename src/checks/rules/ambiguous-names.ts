import type { Nodes } from 'mdast';
import { listPassages, type Passage } from '../../prose/passages.ts';
import { lastAtMost } from '../../source/lines.ts';
import { atNode, atOffset, atTop } from '../places.ts';
import { bodyLanguage } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Another person of the same name, who speaks too. */
const NAMESAKE = {
  'intervenants/ana-bel-juriste.yaml': 'prenom: Ana\nnom: Bel\nnote: Juriste.\n',
  'interventions/bel-droit.mdx': `---
titre: Le droit
intervenants:
  - personne: ana-bel-juriste
partie: ouverture
ordre: 2
resume: Le droit.
---

Elle parle.
`,
};

export const ambiguousNames: Rule = {
  id: 'nom-ambigu',
  reason: 'De deux personnes du même nom, le site ne peut deviner laquelle est nommée : il ne renvoie alors à aucune.',
  severity: 'warning',
  examples: {
    bad: { file: 'parties/ouverture.mdx', text: 'On y entend Ana Bel.', beside: NAMESAKE },
    good: {
      file: 'parties/ouverture.mdx',
      text: 'On y entend [Ana Bel](/intervenants/ana-bel/).',
      beside: NAMESAKE,
    },
  },
  inContent: (content) => {
    const mentions = content.mentions();
    if (!mentions?.hasSharedNames) return [];
    return mentions.files.flatMap((file) => {
      const checked = content.find(file.kind, file.slug);
      if (!checked) return [];
      const { ambiguous } = mentions.in(file);
      if (ambiguous.length === 0) return [];
      const parts = [...file.body.blocks, ...file.body.notes].toReversed();
      // Of the blocks of one anchor, the first.
      const places = new Map(parts.map((part) => [part.anchor, part.node]));
      const findName = nameFinder(listPassages(file.body.root, checked.source.bodyText, bodyLanguage(checked.source)));
      return ambiguous.map(({ anchor, name, text, start, candidates }) => {
        const node = places.get(anchor);
        const offset = node && findName(node, { name, text, start });
        return {
          ...(offset !== undefined
            ? atOffset(checked, offset)
            : node
              ? atNode(checked, node)
              : atTop(checked.source.path)),
          message: `« ${name} » peut être ${candidates.map(({ slug }) => slug).join(' ou ')}.`,
          hint: `Mettre le nom en lien : [${name}](/${candidates[0]!.kind}/${candidates[0]!.slug}/), ou le dire dans « mentions ».`,
        };
      });
    });
  },
};

/** Tells where in a body a name of a node's text is written; undefined where its words are written otherwise. */
function nameFinder(all: readonly Passage[]) {
  const passages = all.toSorted((a, b) => a.start - b.start);
  const starts = passages.map(({ start }) => start);
  /** By node and name: where it stands in the text, and where in the body, in the same order. */
  const known = new Map<Nodes, Map<string, Map<number, number | undefined>>>();
  return (node: Nodes, { name, text, start }: { name: string; text: string; start: number }): number | undefined => {
    const ofNode = known.get(node) ?? new Map<string, Map<number, number | undefined>>();
    known.set(node, ofNode);
    let places = ofNode.get(name);
    if (!places) {
      const written = listWritten(passages, starts, node, name);
      places = new Map(occurrences(text, name).map((at, rank) => [at, written[rank]]));
      ofNode.set(name, places);
    }
    return places.get(start);
  };
}

function listWritten(
  passages: readonly Passage[],
  starts: readonly number[],
  { from = 0, to = 0 }: Nodes,
  name: string,
): (number | undefined)[] {
  const written: (number | undefined)[] = [];
  for (let rank = lastAtMost(starts, from); rank < passages.length && starts[rank]! < to; rank += 1) {
    const passage = passages[rank]!;
    if (passage.start < from) continue;
    for (const at of occurrences(passage.text, name)) written.push(passage.locate(at, at + name.length)?.start);
  }
  return written;
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}
