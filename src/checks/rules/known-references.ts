import type { InternalLink } from '../../prose/links.ts';
import { KINDS, listReferences, type Kind } from '../../schema/index.ts';
import type { CheckedContent, CheckedFile } from '../checked-content.ts';
import { suggest } from '../nearest.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const knownReferences: Rule = {
  id: 'reference-inconnue',
  reason: 'Une référence à un fichier qui n’existe pas donnerait un lien mort.',
  run: (content) => content.files.flatMap((file) => [...inFrontmatter(file, content), ...inBody(file, content)]),
};

function inFrontmatter({ source, schema }: CheckedFile, content: CheckedContent): RuleIssue[] {
  return listReferences(schema, source.data)
    .filter(({ kind, slug }) => !content.slugs(kind).has(slug))
    .map(({ kind, slug, path }) => ({ file: source.path, ...source.locate(path), ...describe(kind, slug, content) }));
}

function inBody({ source, body }: CheckedFile, content: CheckedContent): RuleIssue[] {
  if (!body) return [];
  const quotes = body.quotations
    .filter(({ by }) => !content.slugs('intervenants').has(by))
    .map(({ by, position }) => ({ ...position, ...describe('intervenants', by, content) }));
  const links = body.links.flatMap((link) => {
    const fault = describeLink(link, content);
    return fault ? [{ ...link.position, ...fault }] : [];
  });
  return [...quotes, ...links].map((issue) => ({
    ...issue,
    file: source.path,
    line: issue.line + source.bodyLine - 1,
  }));
}

function describeLink({ kind, slug, anchor }: InternalLink, content: CheckedContent) {
  if (kind === 'pages') {
    return { message: 'Les pages sont à la racine du site.', hint: `Écrire « /${slug}/ ».` };
  }
  if (!isKind(kind)) {
    return { message: `Le lien mène à « /${kind}/ », qui n’existe pas.`, hint: suggest(kind, KINDS) };
  }
  if (!content.slugs(kind).has(slug)) return describe(kind, slug, content);
  const target = content.files.find(({ source }) => source.kind === kind && source.slug === slug)?.body;
  if (!anchor || !target || target.blocks.some((block) => block.anchor === anchor)) return undefined;
  const count = target.blocks.at(-1)?.number ?? 0;
  return {
    message: `« #${anchor} » n’existe pas dans ${kind}/${slug}.`,
    hint: count > 0 ? `Paragraphes : de #p1 à #p${count}.` : 'Cette fiche n’a pas de paragraphes.',
  };
}

function describe(kind: Kind, slug: string, content: CheckedContent) {
  const near = suggest(slug, content.slugs(kind));
  return {
    message: `« ${slug} » est inconnu dans ${kind}/${near ? ` : ${near}` : '.'}`,
    hint: near ? undefined : `Créer le fichier dans ${content.directory}/${kind}/, ou corriger la référence.`,
  };
}

function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}
