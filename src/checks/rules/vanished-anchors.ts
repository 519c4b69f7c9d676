import { isPassage, writeRecord, type RecordLine } from '../../prose/anchors/record.ts';
import type { Kind } from '../../schema/index.ts';
import type { RecordFile } from '../../source/read-content.ts';
import type { CheckedContent } from '../checked-content.ts';
import { atTop } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

const RECORD = 'reperes/interventions/bel-accueil.jsonl';
const LINE = '{"id":"k7f","texte":"Elle ouvre le séminaire à Amiens."}\n';
const OTHER = '{"id":"m4t","texte":"Soyez les bienvenus."}\n';

export const vanishedAnchors: Rule = {
  id: 'adresse-disparue',
  reason:
    'Une adresse que git a gardée, et dont plus rien ne parle, a pu être publiée : les liens qui la citent ne mèneraient plus à rien, ou à autre chose.',
  severity: 'error',
  examples: {
    bad: { file: RECORD, text: OTHER, committed: { [RECORD]: LINE } },
    good: { file: RECORD, text: LINE + OTHER, committed: { [RECORD]: LINE } },
  },
  inContent: (content) => content.committed.flatMap((file) => describe(file, content)),
};

/** The issues about the lines that a record has lost since git last kept it. */
function describe(file: RecordFile, content: CheckedContent): RuleIssue[] {
  const { moved, withdrawn } = readAddresses(content);
  const address = isThere(file.entry, content) ? file.entry : moved.get(file.entry);
  if (address === undefined) return withdrawn.has(file.entry) ? [] : [describeGone(file)];
  const now = content.records.find(({ entry }) => entry === address);
  // Of a damaged record, another rule speaks.
  if (now && now.record.faults.length > 0) return [];
  const lines = now?.record.lines ?? [];
  const known = new Set(lines.flatMap(anchorsOf));
  const lost = file.record.lines.filter((line) => anchorsOf(line).some((anchor) => !known.has(anchor)));
  if (!now) return lost.length > 0 ? [describeMissing(file)] : [];
  return [...lost.map((line) => describeLost(line, now)), ...listExchanged(file.record.lines, now)];
}

const anchorsOf = ({ id, former }: RecordLine): string[] => [id, ...former];

const isThere = (entry: string, content: CheckedContent): boolean => {
  const [kind, slug] = entry.split('/') as [Kind, string];
  return content.has(kind, slug);
};

/** Where the addresses that the edition once had lead now. */
function readAddresses({ files }: CheckedContent) {
  const data = files.find(({ source }) => source.kind === 'adresses')?.source.data as Partial<Addresses> | undefined;
  return {
    moved: new Map((data?.deplacees ?? []).map(({ de, vers }) => [de, vers])),
    withdrawn: new Set((data?.retirees ?? []).map(({ adresse }) => adresse)),
  };
}

interface Addresses {
  deplacees: { de: string; vers: string }[];
  retirees: { adresse: string }[];
}

const describeGone = ({ path, entry }: RecordFile): RuleIssue => ({
  ...atTop(path),
  message: `« ${entry} » a disparu, texte et relevé, et rien ne dit où mènent ses adresses.`,
  hint: `Si le texte a été renommé ou fondu dans un autre, l’écrire sous « deplacees » d’adresses.yaml ; s’il a été supprimé, sous « retirees ». Sinon, le reprendre : « git restore ${path} », et le texte de même.`,
});

const describeMissing = ({ path, entry }: RecordFile): RuleIssue => ({
  ...atTop(path),
  message: `Le relevé de « ${entry} » manque, et git l’a : sans lui, ses adresses seraient tirées à neuf.`,
  hint: `Le reprendre : « git restore ${path} ». Si le texte a été renommé, le relevé se renomme de même.`,
});

const describeLost = (line: RecordLine, { path }: RecordFile): RuleIssue => ({
  ...atTop(path),
  message: `L’adresse « #${line.id} » a disparu de ce relevé.`,
  hint: `Y remettre cette ligne, où qu’elle soit : ${writeRecord([line]).trim()} ; si le passage a été retiré, « npm run anchors » l’écrira.`,
});

/** Passages that are written as they were, under the anchors of others. */
function listExchanged(before: readonly RecordLine[], { path, record }: RecordFile): RuleIssue[] {
  const owners = Map.groupBy(record.lines.filter(isPassage), ({ text }) => text);
  const texts = new Map(record.lines.filter(isPassage).map(({ id, text }) => [id, text]));
  return before.filter(isPassage).flatMap(({ id, text }): RuleIssue[] => {
    const [owner, ...others] = owners.get(text) ?? [];
    const now = texts.get(id);
    if (!owner || others.length > 0 || owner.id === id || now === undefined || now === text) return [];
    return [
      {
        ...atTop(path),
        message: `« #${id} » menait à un passage que ce relevé donne maintenant à « #${owner.id} » : « ${text} »`,
        hint: `Reprendre ce relevé, qui ne se modifie pas à la main : « git restore ${path} ».`,
      },
    ];
  });
}
