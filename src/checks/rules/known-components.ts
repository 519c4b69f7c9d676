import { visit } from 'unist-util-visit';
import { EDITORIAL_NOTE_TAG, QUOTE_TAG, startOf } from '../../prose/blocks.ts';
import type { CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import type { Rule, RuleIssue } from '../rule.ts';

const COMPONENTS = [QUOTE_TAG, EDITORIAL_NOTE_TAG];
/** Elements of HTML that Markdown has no sign for. */
const ELEMENTS = ['i', 'em', 'b', 'sub', 'sup', 'abbr', 'cite'];

/** MDX is not a program here: nothing that an editor writes is run. */
const EXPRESSIONS = new Set(['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']);
const EXPRESSION_FAULT = {
  message: 'Le texte contient du code : une accolade, ou une ligne « import » ou « export ».',
  hint: 'L’enlever : un texte ne contient que des mots, des liens et les balises admises.',
};

export const knownComponents: Rule = {
  id: 'balise-inconnue',
  reason:
    'Une balise que le site ne connaît pas arrêterait la construction ; une citation dans une phrase n’aurait pas d’ancre.',
  run: ({ files }) => files.flatMap(inBody),
};

function inBody({ source, body }: CheckedFile): RuleIssue[] {
  const issues: RuleIssue[] = [];
  if (!body) return issues;
  visit(body.root, (node, _, parent) => {
    if (EXPRESSIONS.has(node.type)) {
      const { line, column } = startOf(node);
      issues.push({ file: source.path, line: line + source.bodyLine - 1, column, ...EXPRESSION_FAULT });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const fault = faultOf(node.name ?? '', parent?.type === 'root');
    if (!fault) return;
    const { line, column } = startOf(node);
    issues.push({ file: source.path, line: line + source.bodyLine - 1, column, ...fault });
  });
  return issues;
}

function faultOf(name: string, isBlock: boolean): { message: string; hint: string } | undefined {
  if (ELEMENTS.includes(name)) return undefined;
  if (!COMPONENTS.includes(name)) {
    const near = suggest(name, COMPONENTS);
    return {
      message: `La balise <${name}> est inconnue${near ? ` : ${near}` : '.'}`,
      hint: `Balises admises : ${[...COMPONENTS, ...ELEMENTS].map((tag) => `<${tag}>`).join(', ')}.`,
    };
  }
  return isBlock
    ? undefined
    : {
        message: `<${name}> se trouve dans une phrase ou une liste.`,
        hint: 'La mettre seule entre deux lignes vides.',
      };
}
