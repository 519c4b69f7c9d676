import type { SourceFile } from '../../source/source-file.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const frontmatterFences: Rule = {
  id: 'en-tete-absent',
  reason: 'Les deux lignes « --- » séparent les champs du texte : sans elles, rien n’est lu comme il faut.',
  severity: 'error',
  examples: {
    bad: { file: 'pages/aide.mdx', text: 'titre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n' },
    good: { file: 'pages/aide.mdx', text: '---\ntitre: Aide\nresume: Comment lire.\n---\n\nUn texte.\n' },
  },
  run: ({ files }) => files.flatMap(({ source }) => faultOf(source) ?? []),
};

const SHAPE = 'Le fichier commence par une ligne « --- », puis les champs, puis une autre ligne « --- ».';
const FIELD = /^[\p{L}-]+[ \t]*:(?:\s|$)/u;
const FENCE = /^(?:---|\+\+\+)[ \t]*$/;

function faultOf(source: SourceFile): RuleIssue | undefined {
  const at = (offset: number) => ({ file: source.path, ...source.positionAt(offset), hint: SHAPE });
  const lines = source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!source.hasFrontmatter) {
    if (/^---[ \t]*$/.test(lines[0]!)) return { ...at(0), message: 'L’en-tête n’est pas fermé.' };
    const fence = lines.findIndex((line) => line.trim() === '---');
    const isOff = fence > 0 && lines.slice(0, fence).every((line) => line.trim() === '');
    return { ...at(0), message: isOff ? 'L’en-tête ne commence pas à la première ligne.' : 'L’en-tête manque.' };
  }
  // The renderer would take what stands between two more fences for fields, and show none of it.
  const start = source.bodyStart + /^\s*/.exec(source.body)![0].length;
  const first = source.text.slice(start).split(/\r?\n/, 1)[0]!;
  const isEmpty = source.data === null || source.data === undefined;
  return FENCE.test(first) || (isEmpty && source.yamlFaults.length === 0 && FIELD.test(first))
    ? { ...at(start), message: 'L’en-tête est ouvert ou fermé deux fois.' }
    : undefined;
}
