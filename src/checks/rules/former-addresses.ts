import { KINDS, type Kind } from '../../schema/index.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import { atField } from '../places.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const formerAddresses: Rule = {
  id: 'ancienne-adresse',
  reason:
    'Une ancienne adresse mène à une page qui existe, et n’est celle d’aucune autre : un lien d’hier reste juste.',
  severity: 'error',
  examples: {
    bad: { file: 'adresses.yaml', text: 'deplacees:\n  - { de: lieux/amien, vers: lieux/amienne }\n' },
    good: { file: 'adresses.yaml', text: 'deplacees:\n  - { de: lieux/amien, vers: lieux/amiens }\n' },
  },
  inContent: (content) => {
    const file = content.files.find(({ source }) => source.kind === 'adresses');
    if (!file || file.faults.length > 0) return [];
    const { deplacees = [], retirees = [] } = (file.source.data ?? {}) as Partial<Written>;
    const former = [
      ...deplacees.map(({ de }, index) => ({ address: de, path: ['deplacees', index, 'de'] })),
      ...retirees.map(({ adresse }, index) => ({ address: adresse, path: ['retirees', index, 'adresse'] })),
    ];
    const known = new Set(former.map(({ address }) => address));
    return [
      ...former.flatMap((one, rank) => taken(one, file, content, former.slice(0, rank))),
      ...deplacees.flatMap(({ vers }, index) => lost(vers, ['deplacees', index, 'vers'], { file, content, known })),
    ];
  },
};

interface Written {
  deplacees: { de: string; vers: string }[];
  retirees: { adresse: string }[];
}

interface Former {
  address: string;
  path: (string | number)[];
}

/** The issue of a former address that is also another's. */
function taken({ address, path }: Former, file: CheckedFile, content: CheckedContent, before: Former[]): RuleIssue[] {
  const [kind, slug] = split(address);
  if (content.has(kind, slug)) {
    return [
      {
        ...atField(file, path),
        message: `« ${address} » est l’adresse d’un fichier qui existe.`,
        hint: 'Enlever cette ligne, ou donner un autre nom au fichier.',
      },
    ];
  }
  return before.some((other) => other.address === address)
    ? [{ ...atField(file, path), message: `« ${address} » est déjà plus haut.`, hint: 'N’en garder qu’une ligne.' }]
    : [];
}

/** The issue of an address that leads to nothing. */
function lost(
  address: string,
  path: (string | number)[],
  { file, content, known }: { file: CheckedFile; content: CheckedContent; known: ReadonlySet<string> },
): RuleIssue[] {
  const [kind, slug] = split(address);
  if (content.has(kind, slug)) return [];
  const near = suggest(address, addressesOf(content));
  return [
    {
      ...atField(file, path),
      message: known.has(address)
        ? `« ${address} » est elle-même une ancienne adresse.`
        : `« ${address} » n’existe pas${near ? ` : ${near}` : '.'}`,
      hint: known.has(address) ? 'Écrire l’adresse d’aujourd’hui.' : 'Un texte supprimé se met sous « retirees ».',
    },
  ];
}

const addressesOf = (content: CheckedContent): string[] =>
  KINDS.flatMap((kind) => [...content.slugs(kind)].map((slug) => `${kind}/${slug}`));

const split = (address: string): [Kind, string] => address.split('/') as [Kind, string];
