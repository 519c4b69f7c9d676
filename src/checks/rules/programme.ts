import type { ProgrammeData } from '../../schema/index.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const programme: Rule = {
  id: 'programme-contradictoire',
  reason: 'Un programme qui se contredit trompe qui cherche quand une chose fut dite.',
  severity: 'error',
  examples: {
    bad: {
      file: 'programme.yaml',
      text: 'seances:\n  - { titre: Ouverture, jour: 2012-05-23, debut: 9h30, fin: 9h }\n',
    },
    good: {
      file: 'programme.yaml',
      text: 'seances:\n  - { titre: Ouverture, jour: 2012-05-23, debut: 9h, fin: 9h30 }\n',
    },
  },
  inContent(content) {
    const file = content.files.find(({ source }) => source.kind === 'programme');
    if (!file || file.faults.length > 0 || file.source.data === undefined) return [];
    const { seances } = file.source.validation().data as unknown as ProgrammeData;
    return [
      ...seances.flatMap((session, rank) => listTimeIssues(session, rank, file)),
      ...listTextIssues(seances, { file, content }),
    ];
  },
};

type Session = ProgrammeData['seances'][number];

/** The issues of hours that go backwards, or begin nowhere. */
function listTimeIssues({ debut, fin }: Session, rank: number, file: CheckedFile): RuleIssue[] {
  if (fin === undefined || (debut !== undefined && debut < fin)) return [];
  return [
    {
      ...atField(file, ['seances', rank, 'fin']),
      message:
        debut === undefined
          ? `La séance finit à ${fin} sans avoir commencé.`
          : `La séance finit à ${fin}, et commence à ${debut}.`,
      hint: debut === undefined ? 'Donner aussi l’heure du début.' : 'Corriger l’une des deux heures.',
    },
  ];
}

/** The issues of what sessions say was said there: nothing, two texts in one line, a text twice, a text of another day. */
function listTextIssues(
  sessions: readonly Session[],
  { file, content }: { file: CheckedFile; content: CheckedContent },
): RuleIssue[] {
  const seen = new Map<string, string>();
  return sessions.flatMap(({ titre, jour, textes }, rank) =>
    textes.flatMap(({ intervention, 'etude-de-cas': caseStudy }, place): RuleIssue[] => {
      const at = atField(file, ['seances', rank, 'textes', place]);
      const [text, ...others] = [
        ...(intervention === undefined ? [] : ([['interventions', intervention]] as const)),
        ...(caseStudy === undefined ? [] : ([['etudes-de-cas', caseStudy]] as const)),
      ];
      if (!text || others.length > 0) {
        return [
          {
            ...at,
            message: text ? 'Deux textes sur une ligne.' : 'Aucun texte sur cette ligne.',
            hint: 'Une ligne nomme un texte : « - intervention: … » ou « - etude-de-cas: … ».',
          },
        ];
      }
      const address = text.join('/');
      const before = seen.get(address);
      seen.set(address, titre);
      if (before !== undefined) {
        return [
          {
            ...at,
            message: `« ${address} » est déjà dans la séance « ${before} ».`,
            hint: 'Un texte fut dit dans une séance : l’enlever de l’autre.',
          },
        ];
      }
      const said = (content.find(text[0], text[1])?.source.data as { jour?: unknown } | undefined)?.jour;
      if (typeof said !== 'string' || said === jour) return [];
      return [
        {
          ...at,
          message: `« ${address} » est daté du ${said}, et cette séance du ${jour}.`,
          hint: 'Corriger le jour de l’un ou de l’autre.',
        },
      ];
    }),
  );
}
