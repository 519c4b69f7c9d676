import type { CheckedFile } from '../checked-content.ts';
import { atField } from '../places.ts';
import type { Rule } from '../rule.ts';

export const chapterCycles: Rule = {
  id: 'chapitres-en-boucle',
  reason: 'Un chapitre contenu dans lui-même disparaîtrait du site avec toutes ses entrées.',
  severity: 'error',
  examples: {
    bad: { file: 'parties/ouverture.mdx', text: 'titre: Ouverture\nparent: ouverture', insteadOf: 'titre: Ouverture' },
    good: {
      file: 'parties/accueil.mdx',
      text: '---\ntitre: Accueil\nparent: ouverture\nordre: 1\nresume: Les premiers mots.\n---\n\nUn mot.\n',
    },
  },
  inContent: ({ files }) => {
    const chapters = files.filter(({ source }) => source.kind === 'parties');
    const parents = new Map(chapters.map((chapter) => [chapter.source.slug, parentOf(chapter)]));
    return chapters
      .filter(({ source }) => isInLoop(source.slug, parents))
      .map((chapter) => ({
        ...atField(chapter, ['parent']),
        message: `Ce chapitre est contenu dans lui-même, par « ${parents.get(chapter.source.slug)} ».`,
        hint: 'Le champ « parent » nomme la partie qui contient le chapitre ; il est absent au premier niveau.',
      }));
  },
};

function parentOf({ source }: CheckedFile): string | undefined {
  const parent = (source.data as { parent?: unknown } | null | undefined)?.parent;
  return typeof parent === 'string' ? parent : undefined;
}

function isInLoop(slug: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let parent = parents.get(slug); parent !== undefined && !seen.has(parent); parent = parents.get(parent)) {
    if (parent === slug) return true;
    seen.add(parent);
  }
  return false;
}
