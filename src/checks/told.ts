import { findPassage } from '../model/cooperations.ts';
import type { Mention } from '../model/mentions.ts';
import type { Block } from '../prose/blocks.ts';
import type { DataOf } from '../schema/index.ts';
import type { CheckedContent, CheckedFile } from './checked-content.ts';

/** The cooperations that texts tell of, with the places of their fields; none as long as a field has a fault. */
export const listTold = (content: CheckedContent): Told[] =>
  (content.mentions()?.files ?? []).flatMap((file) => {
    const checked = content.find(file.kind, file.slug);
    if (!checked || !('cooperations' in file.data)) return [];
    return file.data.cooperations.map((cooperation, index) => ({
      file: checked,
      path: ['cooperations', index],
      cooperation,
      block: findPassage(file.body, cooperation.mots)?.block,
      mentions: () => content.mentions()!.in(file).mentions,
    }));
  });

/** A cooperation in its file. */
interface Told {
  file: CheckedFile;
  path: (string | number)[];
  cooperation: CooperationFields;
  /** The block that its words lead to; undefined unless there is one, and one only. */
  block: Block | undefined;
  mentions(): readonly Mention[];
}

type CooperationFields = DataOf<'etudes-de-cas'>['cooperations'][number];
export type PartnerFields = CooperationFields['partenaires'][number];

/** A partner as `organisations/x` or `lieux/x`; undefined unless it is one thing. */
export function keyOf({ organisation, lieu }: PartnerFields): string | undefined {
  if ((organisation === undefined) === (lieu === undefined)) return undefined;
  return organisation === undefined ? `lieux/${lieu}` : `organisations/${organisation}`;
}

/** The place of an organisation, or the place that a partner is. */
export function placeOf(partner: PartnerFields, content: CheckedContent): string | undefined {
  if (partner.organisation === undefined) return partner.lieu;
  const fields = content.find('organisations', partner.organisation)?.source.data as
    { administre?: string; lieu?: string } | undefined;
  return fields?.lieu ?? fields?.administre;
}

/** The message about words that lead to no passage, or to several. */
export const aboutWords = (count: number) =>
  count === 0
    ? {
        message: 'Ces mots ne sont pas dans le texte.',
        hint: 'Les recopier tels qu’ils y sont écrits, sur un seul paragraphe ; une note de l’éditeur ne compte pas.',
      }
    : {
        message: `Ces mots sont dans ${count} paragraphes : lequel le dit ?`,
        hint: 'En recopier davantage, jusqu’à ce qu’ils ne soient qu’à un endroit.',
      };
