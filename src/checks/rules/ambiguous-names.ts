import { atNode, atTop } from '../places.ts';
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
    return (mentions?.files ?? []).flatMap((file) => {
      const checked = content.find(file.kind, file.slug);
      if (!checked || !mentions) return [];
      const { ambiguous } = mentions.in(file);
      if (ambiguous.length === 0) return [];
      const parts = [...file.body.blocks, ...file.body.notes].toReversed();
      // Of the blocks of one anchor, the first.
      const places = new Map(parts.map((part) => [part.anchor, part.node]));
      return ambiguous.map(({ anchor, name, candidates }) => {
        const node = places.get(anchor);
        return {
          ...(node ? atNode(checked, node) : atTop(checked.source.path)),
          message: `« ${name} » peut être ${candidates.map(({ slug }) => slug).join(' ou ')}.`,
          hint: `Mettre le nom en lien : [${name}](/${candidates[0]!.kind}/${candidates[0]!.slug}/), ou le dire dans « mentions ».`,
        };
      });
    });
  },
};
