import { findEvent } from '../../model/events.ts';
import { passagesWith } from '../../model/passages.ts';
import { aboutWords } from '../told.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const untoldEvents: Rule = {
  id: 'evenement-sans-passage',
  reason: 'La chronologie dit de chaque événement qui le rapporte et où : d’un passage inconnu, elle ne le peut.',
  severity: 'warning',
  examples: {
    bad: { insteadOf: 'themes: []', text: 'dates:\n  - { date: 1848, evenement: Un autre séminaire }' },
    good: {
      insteadOf: 'themes: []',
      text: 'dates:\n  - { date: 2012-05-23, evenement: Le séminaire ouvre, mots: Elle ouvre le séminaire }',
    },
  },
  inContent: (content) =>
    (content.mentions()?.files ?? []).flatMap((file) => {
      const checked = content.find(file.kind, file.slug);
      if (!checked || !('dates' in file.data)) return [];
      return file.data.dates.flatMap(({ date, mots }, index): RuleIssue[] => {
        if (findEvent(file.body, { date, words: mots })) return [];
        if (mots === undefined) return [{ ...atField(checked, ['dates', index, 'date']), ...aboutDate(date) }];
        return [{ ...atField(checked, ['dates', index, 'mots']), ...aboutWords(passagesWith(file.body, mots).length) }];
      });
    }),
};

const aboutDate = (date: string) => ({
  message: `Le paragraphe qui dit cette date, « ${date} », ne se trouve pas : elle n’y est pas écrite, ou elle l’est en plusieurs endroits.`,
  hint: 'Ajouter « mots » : les mots du texte qui disent l’événement, tels qu’ils y sont écrits.',
});
