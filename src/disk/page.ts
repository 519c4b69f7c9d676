import '../search/interface/shortcuts.ts';
import '../site/glosses.ts';
import '../site/reading-place.ts';
import '../site/recording.ts';
import '../site/sortable-table.ts';
import { openIndexWith } from '../search/interface/browser-index.ts';
import { openCarried } from '../search/interface/open-carried.ts';
import { startSearchPage } from '../search/interface/search-page.ts';
import { ownSite } from '../search/interface/searching.ts';
import { startShortcutSwitch } from '../search/interface/shortcut-switch.ts';
import type { PagefindCode } from '../search/pagefind.ts';
import { WAITING } from './files.ts';

/**
 * The start of pages opened from a disk, where browsers refuse modules: the same code as on a host, in one classic script
 * (`write-copy.ts`). What has to fetch a file is left out, but for the search, whose index another script carries.
 */
export function startOnDisk(pagefind: PagefindCode): void {
  const index = document.querySelector<HTMLScriptElement>(`script[type=${WAITING}]`)!;
  openIndexWith(() => openCarried(index, pagefind));
  const has = (selector: string) => document.querySelector(selector) !== null;
  if (has('#search')) startSearchPage(ownSite);
  if (has('.index-filter')) void import('../site/index-filter.ts');
  if (has('#shortcut-switch')) startShortcutSwitch();
}
