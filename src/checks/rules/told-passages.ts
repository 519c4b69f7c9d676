import { findEvent } from '../../model/events.ts';
import { passagesWith } from '../../model/passages.ts';
import type { CheckedContent } from '../checked-content.ts';
import { listTold } from '../cooperations.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';
import { exampleOf } from './cooperation-example.ts';

export const toldPassages: Rule = {
  id: 'passage-introuvable',
  reason: 'La carte et la chronologie renvoient chaque fait au paragraphe qui le dit : sans lui, personne ne le dit.',
  severity: 'error',
  examples: {
    bad: exampleOf({ words: 'Elle ferme le séminaire' }),
    good: exampleOf({}),
  },
  inContent: (content) => [...ofCooperations(content), ...ofEvents(content)],
};

const ofCooperations = (content: CheckedContent): RuleIssue[] =>
  listTold(content).flatMap(({ file, path, cooperation, block }) =>
    block
      ? []
      : [{ ...atField(file, [...path, 'mots']), ...aboutWords(passagesWith(file.body!, cooperation.mots).length) }],
  );

const ofEvents = (content: CheckedContent): RuleIssue[] =>
  (content.mentions()?.files ?? []).flatMap((file) => {
    const checked = content.find(file.kind, file.slug);
    if (!checked || !('dates' in file.data)) return [];
    return file.data.dates.flatMap(({ date, mots }, index): RuleIssue[] => {
      if (findEvent(file.body, { date, words: mots })) return [];
      if (mots === undefined) return [{ ...atField(checked, ['dates', index, 'date']), ...aboutDate(date) }];
      return [{ ...atField(checked, ['dates', index, 'mots']), ...aboutWords(passagesWith(file.body, mots).length) }];
    });
  });

const aboutWords = (count: number) =>
  count === 0
    ? {
        message: 'Ces mots ne sont pas dans le texte.',
        hint: 'Les recopier tels qu’ils y sont écrits, sur un seul paragraphe ; une note de l’éditeur ne compte pas.',
      }
    : {
        message: `Ces mots sont dans ${count} paragraphes : lequel le dit ?`,
        hint: 'En recopier davantage, jusqu’à ce qu’ils ne soient qu’à un endroit.',
      };

const aboutDate = (date: string) => ({
  message: `Le paragraphe qui dit cette date, « ${date} », ne se trouve pas : elle n’y est pas écrite, ou elle l’est en plusieurs endroits.`,
  hint: 'Ajouter « mots » : les mots du texte qui disent l’événement, tels qu’ils y sont écrits.',
});
