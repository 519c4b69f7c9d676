import type { Voice } from '../../prose/voice.ts';
import { attributesOf, isComponent, QUOTE_TAG, type Element } from '../../prose/elements.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { listPointers, voiceAt, type Pointer } from '../passages.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';
import { TWO_SIDES } from '../debate-example.ts';

const CLAIRE = 'prenom: Claire\nnom: Dumas\n';

export const falseHolders: Rule = {
  id: 'fausse-attribution',
  reason:
    'Nul ne tient que ce que le passage dit de sa voix : prêter à quelqu’un ce qu’il n’a pas dit est la pire faute.',
  severity: 'error',
  examples: {
    bad: {
      file: 'debats/accueil.yaml',
      text: TWO_SIDES.replace('personne: ana-bel', 'personne: claire-dumas'),
      beside: {
        'intervenants/claire-dumas.yaml': CLAIRE,
        'interventions/bel-accueil.mdx': '<Quote by="claire-dumas">Entrez.</Quote>',
      },
    },
    good: { file: 'debats/accueil.yaml', text: TWO_SIDES },
  },
  inContent: (content) =>
    content.files.flatMap((file) =>
      listPointers(file, content).flatMap((pointer) => {
        const fault = faultOf(pointer, content);
        return fault ? [{ ...atField(file, pointer.path), ...fault }] : [];
      }),
    ),
};

function faultOf({ saysWhoHolds, passage, text, person, organisation }: Pointer, content: CheckedContent) {
  if (!passage || !text) return undefined;
  const voice = voiceAt(text, passage);
  if (voice.kind === 'editor') {
    return {
      message: 'Ce passage est de l’éditeur : personne ne le tient.',
      hint: 'En nommer un autre, de la source.',
    };
  }
  if (!saysWhoHolds) return undefined;
  if (person !== undefined && organisation !== undefined) {
    return { message: 'Une seule voix par passage.', hint: 'Garder « personne », ou « organisation ».' };
  }
  const element = 'kind' in passage && isComponent(passage.node, QUOTE_TAG) ? (passage.node as Element) : undefined;
  const whose = element && attributesOf(element)['reporting'];
  if (whose !== undefined) {
    return {
      message: `Ces mots sont ceux que la personne rapporte (« ${whose} »), non les siens.`,
      hint: 'Nommer un autre passage.',
    };
  }
  return organisation === undefined
    ? faultOfPerson(person, voice)
    : faultOfOrganisation(organisation, voice, { text, anchor: passage.anchor, content });
}

/** Of nobody, the source speaks. */
function faultOfPerson(person: string | undefined, voice: Voice) {
  const speakers = voice.of.join(', ');
  if (person === undefined) {
    if (voice.kind === 'source') return undefined;
    return {
      message: `C’est ${speakers} qui parle dans ce passage, et non la source.`,
      hint: `Ajouter « personne: ${voice.of[0]} ».`,
    };
  }
  if (voice.of.includes(person)) return undefined;
  return {
    message: `Ce passage ne donne ni ne rapporte les propos de « ${person} ».`,
    hint: voice.kind === 'source' ? 'Il est de la source : enlever « personne ».' : `Il est de : ${speakers}.`,
  };
}

function faultOfOrganisation(
  organisation: string,
  voice: Voice,
  { text, anchor, content }: { text: CheckedFile; anchor: string; content: CheckedContent },
) {
  if (voice.kind !== 'source') {
    return {
      message: `Ce passage est de : ${voice.of.join(', ')} ; une organisation n’y parle pas.`,
      hint: 'Écrire « personne », ou nommer un autre passage.',
    };
  }
  const mentions = content.mentions();
  const file = mentions?.files.find(({ kind, slug }) => kind === text.source.kind && slug === text.source.slug);
  if (!mentions || !file) return undefined;
  const isNamed = mentions
    .in(file)
    .mentions.some(
      (mention) => mention.anchor === anchor && `${mention.kind}/${mention.slug}` === `organisations/${organisation}`,
    );
  return isNamed
    ? undefined
    : { message: `Ce passage ne nomme pas « ${organisation} ».`, hint: 'Nommer celui où la source le dit d’elle.' };
}
