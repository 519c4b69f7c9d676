/**
 * Marks, in the contents of a chapter, the section that is being read, and names it in the bar that stands for them on a
 * narrow screen. Without it, none is marked.
 */
const contents = document.querySelector('[data-contents]');
const here = contents?.querySelector('[data-here]');
const links = new Map<string, HTMLAnchorElement>();
for (const link of contents?.querySelectorAll<HTMLAnchorElement>('li a') ?? []) {
  if (link.pathname === location.pathname && link.hash) links.set(decodeURIComponent(link.hash.slice(1)), link);
}
const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
let current: HTMLAnchorElement | undefined;

/** The section that the top third of the window is in. */
function follow(): void {
  const line = innerHeight / 3;
  const section = sections.findLast((candidate) => candidate.getBoundingClientRect().top < line);
  const link = section && links.get(section.id);
  if (link === current) return;
  current?.classList.remove('is-here');
  link?.classList.add('is-here');
  current = link;
  if (here && link) here.textContent = link.textContent;
}

if (sections.length > 0) {
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();
  // The contents are a list of places: once one is chosen, they are in the way.
  contents?.querySelector('nav')?.addEventListener('click', ({ currentTarget }) => {
    const nav = currentTarget as HTMLElement;
    if (nav.matches(':popover-open')) nav.hidePopover();
  });
}
