import type { RecordFault } from '../../prose/anchors/record.ts';
import type { Kind } from '../../schema/index.ts';
import type { CheckedContent } from '../checked-content.ts';
import type { Rule, RuleIssue } from '../rule.ts';

const LINE = '{"id":"k7f","anciens":["p1"],"texte":"Elle ouvre le séminaire à Amiens."}\n';

export const unreadableRecords: Rule = {
  id: 'reperes-illisibles',
  reason: 'Un relevé abîmé ne dit plus à quel passage mènent les liens déjà publiés.',
  severity: 'error',
  examples: {
    bad: {
      file: 'reperes/interventions/bel-accueil.jsonl',
      text: `<<<<<<< HEAD\n${LINE}=======\n>>>>>>> relecture\n`,
    },
    good: { file: 'reperes/interventions/bel-accueil.jsonl', text: LINE },
  },
  inContent: (content) => [...listFaults(content), ...listDeadMoves(content)],
};

const listFaults = ({ records }: CheckedContent): RuleIssue[] =>
  records.flatMap(({ path, record }) =>
    record.faults.map((fault) => ({ file: path, line: fault.line, column: 1, ...describe(fault) })),
  );

/** Passages that are said to have gone where there is nothing. */
function listDeadMoves(content: CheckedContent): RuleIssue[] {
  return content.records.flatMap(({ path, record }) =>
    record.lines.flatMap((line) => {
      if (!('moved' in line)) return [];
      const [, kind, slug, anchor] = /^([^/]+)\/([^#]+)#(.+)$/.exec(line.moved)!;
      const target = content.find(kind as Kind, slug!);
      if (target && (!target.body || target.body.leadsTo(anchor!) || isKnown(target.body.anchors.gone, anchor!)))
        return [];
      return [
        {
          file: path,
          line: record.text.slice(0, record.text.indexOf(`"id":"${line.id}"`)).split('\n').length,
          column: 1,
          message: `« ${line.id} » est dit passé à « ${line.moved} », qui n’existe pas.`,
          hint: 'Écrire où est maintenant ce passage, ou "retire" et le jour où il a été retiré.',
        },
      ];
    }),
  );
}

const isKnown = (gone: readonly { id: string; former: readonly string[] }[], anchor: string): boolean =>
  gone.some(({ id, former }) => id === anchor || former.includes(anchor));

const FORM = '{"id":"k7f","anciens":["p3"],"texte":"…"}';
const GIT = 'Sinon, reprendre la version d’avant : « git restore » et le nom de ce fichier.';

function describe({ cause, what }: RecordFault): Pick<RuleIssue, 'message' | 'hint'> {
  switch (cause) {
    case 'conflict':
      return {
        message: `Deux versions de ce relevé s’opposent ici : « ${what} ».`,
        hint: 'Garder toutes les lignes des deux côtés, une seule par "id", et enlever les lignes de signes que git a mises.',
      };
    case 'form':
      return {
        message: `Cette ligne n’est pas celle d’un relevé : « ${what} ».`,
        hint: `Elles sont ainsi : ${FORM}. ${GIT}`,
      };
    case 'key':
      return { message: `« ${what} » n’est pas un champ de relevé.`, hint: `Les lignes sont ainsi : ${FORM}. ${GIT}` };
    case 'id':
      return {
        message: `« ${what} » n’est pas une adresse de passage.`,
        hint: `Une lettre, puis des lettres et des chiffres, sans voyelle : k7f. ${GIT}`,
      };
    case 'taken':
      return {
        message: `Deux lignes de ce relevé ont l’adresse « ${what} ».`,
        hint: 'N’en garder qu’une : celle dont le texte est le plus proche de ce qui est écrit maintenant.',
      };
    case 'state':
      return {
        message: `La ligne de « ${what} » ne dit pas ce qu’il est devenu.`,
        hint: `Un seul de ces trois champs : "texte" (ses mots), "retire" (le jour : 2026-11-26), "passe" (où : interventions/x#k7f). ${GIT}`,
      };
  }
}
