/**
 * The only script that reading pages fetch: it waits for « / », Ctrl+K or ⌘K, or for a first letter in the header's box,
 * then fetches the search itself. Until then, and without it, the box is a plain form. A page opened from a result of the
 * search also fetches what marks the words found.
 */
const header = document.querySelector<HTMLInputElement>('#recherche-site');
const own = document.querySelector<HTMLInputElement>('main [name=q]');

/** The store of this browser, where it keeps anything. */
function kept(name: string): unknown {
  try {
    return localStorage[name];
  } catch {
    return undefined;
  }
}

const fetchDialog = () => import('./dialog.ts');

/** A page without a box in its header has one in its text. */
const openDialog = async () => (await fetchDialog()).openSearchDialog(header!);

if (kept('found') || history.state?.found) void import('./mark-found.ts');

// A browser that knows no text fragments takes them for a part of the anchor, and stays at the top of the page.
const [anchor, fragment] = location.hash.split(':~:');
if (fragment) location.replace(anchor!);

addEventListener('keydown', (event) => {
  // Nothing but boxes of one line is typed in on this site.
  // A shortcut of one key can be switched off (WCAG 2.2, 2.1.4): on the page about accessibility.
  const slash = event.key === '/' && !(event.target as Element).matches('input') && !kept('slashOff');
  const commandK = /^k$/i.test(event.key) && (event.ctrlKey || event.metaKey);
  if (!slash && !commandK) return;
  event.preventDefault();
  // A page with a search box of its own in its text needs no second one over it.
  if (own) own.focus();
  else void openDialog();
});

// Not in the middle of a composition (« ^ », then « e »): its letters would be divided between the two boxes.
header?.addEventListener('input', ({ isComposing }) => isComposing || void openDialog());
