import { isRead } from '../model/entities.ts';
import { flattenChapter, type Proceedings } from '../model/proceedings.ts';
import { resourceLabel } from './labels.ts';
import { PAGE_SIZE } from './pagination.ts';
import { sectionAnchor } from './paths.ts';

/** Whether one page holds the whole edition; else each chapter has its own. */
export const isOnOnePage = ({ readingOrder }: Proceedings): boolean => readingOrder.length <= PAGE_SIZE;

/**
 * The style sheet by which the sheets of each part bear its title when the whole edition is printed (print.css has what
 * else they bear). No browser takes a heading into the margin of a sheet by itself: each part has a named page.
 */
export const writeRunningHeads = ({ chapters }: Proceedings): string =>
  chapters
    .map((part, rank) => {
      const sections = flattenChapter(part)
        .filter(isRead)
        .map((entry) => `[id='${sectionAnchor(entry)}']`);
      // What JSON escapes in a title, CSS escapes alike. Chromium takes the last `@page` rather than the most specific.
      const title = JSON.stringify(resourceLabel(part));
      return `@page part-${rank}{@top-right{content:${title}!important}}${sections.join()}{page:part-${rank}}`;
    })
    .join('\n');
