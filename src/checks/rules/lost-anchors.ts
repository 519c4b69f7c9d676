import type { LostPassage } from '../../prose/anchors/anchors.ts';
import type { CheckedFile } from '../checked-content.ts';
import { atNode, atTop } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const lostAnchors: Rule = {
  id: 'adresse-perdue',
  reason: 'Qui suit un lien publié vers un passage doit le trouver, ou apprendre ce qu’il est devenu.',
  severity: 'error',
  atPublication: true,
  examples: {
    bad: {
      file: 'reperes/interventions/bel-accueil.jsonl',
      text: '{"id":"k7f","texte":"La ville met à disposition une salle de trois cents places."}\n',
    },
    good: {
      file: 'reperes/interventions/bel-accueil.jsonl',
      text: '{"id":"k7f","texte":"Elle ouvrait le séminaire à Amiens."}\n',
    },
  },
  inFile: (file) => {
    const { body, source } = file;
    // Of a damaged record, another rule speaks: what it has lost is not lost by the text.
    if (!body || !source.record || source.record.faults.length > 0) return [];
    return body.anchors.lost.map((lost) => describe(file, lost));
  },
};

function describe(file: CheckedFile, { id, text, candidate }: LostPassage): RuleIssue {
  const { kind, slug, path } = file.source;
  const message = `L’adresse « #${id} » ne mènerait plus à rien : « ${shorten(text)} » n’est plus dans ce texte.`;
  const may = candidate === undefined ? undefined : file.body!.passages[candidate]!;
  if (!may) {
    return {
      ...atTop(path),
      message,
      hint: 'S’il a été retiré, ou s’il est passé dans un autre texte, « npm run check -- --fix » l’écrit.',
    };
  }
  const command = `npm run anchors -- ${kind}/${slug}#${id}`;
  return {
    ...atNode(file, may.node),
    message,
    hint:
      `Est-ce devenu « ${shorten(may.text)} » ? « npm run anchors » le demande. ` +
      `Pour répondre d’ici : « ${command} ${may.anchor} » si oui, « ${command} retire » si le passage a été retiré.`,
  };
}

const LONGEST = 90;

/** The beginning of a text, cut between two words. */
const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST) + 1 || LONGEST).trimEnd()}…`;
