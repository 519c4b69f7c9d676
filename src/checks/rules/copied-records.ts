import { isPassage } from '../../prose/anchors/record.ts';
import { atTop } from '../places.ts';
import type { Rule } from '../rule.ts';

const LINE = '{"id":"k7f","texte":"Elle ouvre le séminaire à Amiens."}\n';
const BESIDE = {
  'reperes/interventions/bel-accueil.jsonl': LINE,
  'parties/ouverture.mdx': 'Elle ouvre le séminaire à Amiens.',
};

export const copiedRecords: Rule = {
  id: 'reperes-copies',
  reason: 'Le relevé d’un texte copié pour un autre donne à celui-ci les adresses du premier.',
  severity: 'error',
  examples: {
    bad: { file: 'reperes/parties/ouverture.jsonl', text: LINE, beside: BESIDE },
    good: { file: 'reperes/parties/ouverture.jsonl', text: LINE.replace('k7f', 'm4t'), beside: BESIDE },
  },
  inContent: (content) => {
    const firsts = new Map<string, string>();
    return content.records.flatMap(({ path, record }) => {
      const keys = record.lines.filter(isPassage).map(({ id, text }) => `${id} ${text}`);
      const original = keys.map((key) => firsts.get(key)).find((other) => other !== undefined);
      for (const key of keys) if (!firsts.has(key)) firsts.set(key, path);
      if (original === undefined) return [];
      return [
        {
          ...atTop(path),
          message: `Ce relevé et « ${original} » disent avoir les mêmes passages, sous les mêmes adresses.`,
          hint: 'Supprimer celui des deux qui est la copie : « npm run anchors » en fera un neuf, et dira de l’original ce qui en est parti.',
        },
      ];
    });
  },
};
