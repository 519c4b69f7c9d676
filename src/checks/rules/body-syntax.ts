import type { BodyFault } from '../body-fault.ts';
import { attributesFor } from '../../prose/elements.ts';
import { inMarkdown } from '../elements.ts';
import { atOffset } from '../places.ts';
import type { Rule } from '../rule.ts';

export const bodySyntax: Rule = {
  id: 'corps-illisible',
  reason: 'Une balise mal écrite empêche de lire le texte qui la suit.',
  severity: 'error',
  examples: {
    bad: { text: '<EditorialNote>Une note.' },
    good: { text: '<EditorialNote>Une note.</EditorialNote>' },
  },
  inFile: (file) =>
    file
      .bodyFaults()
      .filter(({ sort }) => sort !== 'code')
      .map((fault) => ({
        ...atOffset(file, startOfAddress(file.source.bodyText, fault.offset)),
        ...describe(fault, file.source.bodyText),
      })),
};

function describe({ sort, reason, offset }: BodyFault, body: string): { message: string; hint: string } {
  if (sort === 'depth') {
    return {
      message: 'Trop de listes, de balises ou de signes « > » sont mis les uns dans les autres.',
      hint: 'En enlever : quelques niveaux suffisent à un texte.',
    };
  }
  if (sort === 'length') return TOO_LONG[reason]!;
  if (body.startsWith('<!--', offset)) {
    return {
      message: 'Un commentaire « <!-- … --> » se trouve dans le texte.',
      hint: 'L’enlever : un texte de MDX n’en admet pas.',
    };
  }
  const address = ADDRESS.exec(body.slice(Math.max(0, body.lastIndexOf('<', offset))))?.[1];
  return address === undefined
    ? { message: 'Le texte contient une balise mal formée.', hint: explain(reason, body.slice(offset)) }
    : { message: 'Une adresse est écrite entre « < » et « > ».', hint: `Écrire l’adresse seule : ${address}` };
}

const TOO_LONG: Readonly<Record<string, { message: string; hint: string }>> = {
  body: { message: 'Le texte est trop long pour une page.', hint: 'Le partager en plusieurs fichiers.' },
  paragraph: { message: 'Un paragraphe est trop long.', hint: 'Le couper par des lignes vides.' },
  markup: { message: 'Le texte a trop de signes de mise en forme.', hint: 'Le partager en plusieurs fichiers.' },
};

/** Where an address between « < » and « > » begins, of which the parser stumbles over a sign. */
function startOfAddress(body: string, offset: number): number {
  const start = body.lastIndexOf('<', offset);
  return start >= 0 && ADDRESS.test(body.slice(start)) ? start : offset;
}

/** An address between « < » and « > », which is one to Markdown, and a tag to MDX. */
const ADDRESS = /^<((?:https?:\/\/|mailto:)[^\s<>]+|[^\s<>@"/]+@[^\s<>@"]+\.\w+)>/i;

const EXPLANATIONS: [RegExp, (name: string, rest: string) => string][] = [
  [/^Expected a closing tag for `<([^`]*)>`/, explainUnclosed],
  [
    /^Expected the closing tag/,
    () => 'Balises, listes et mises en valeur ne se croisent pas : finir d’abord la dernière ouverte.',
  ],
  [/^Unexpected closing tag.*expected corresponding/, () => UNCLOSED],
  [/^Unexpected closing/, () => 'Une balise est refermée sans avoir été ouverte.'],
  [/corresponding closing quote/, () => 'Un guillemet n’est pas refermé dans une balise : attribut="valeur".'],
  [
    /before name|before attribute|in name|in attribute|after attribute|local name|member|valid JSX/i,
    () => 'Un signe « < » isolé ou un attribut mal écrit : attribut="valeur", entre guillemets droits.',
  ],
];

const UNCLOSED = 'Une balise ouverte n’est pas refermée : chaque <Quote …> finit par </Quote>.';

/** @param rest the body from the tag on */
function explainUnclosed(name: string, rest: string): string {
  const shown = inMarkdown(name);
  if (shown !== undefined) return shown;
  if (attributesFor(name) === undefined) {
    return `Le site ne connaît pas de balise <${name}> : pour montrer ces mots entre chevrons, « \\<${name}> ».`;
  }
  return rest.includes(`</${name}>`)
    ? `Une ligne vide sépare <${name}> de </${name}> : mettre chacune seule sur sa ligne, entre deux lignes vides.`
    : `Cette balise n’est pas refermée : <${name}> finit par </${name}>.`;
}

function explain(reason: string, rest: string): string {
  for (const [pattern, hint] of EXPLANATIONS) {
    const match = pattern.exec(reason);
    if (match) return hint(match[1] ?? '', rest);
  }
  return `Relire les balises à cet endroit. Le programme qui les lit dit, en anglais : « ${reason} ».`;
}
