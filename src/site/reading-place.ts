/**
 * Marks, in the contents of a chapter, the section that is being read, and names it in the bar that stands for them on a
 * narrow screen. Without it, none is marked.
 */
const contents = document.querySelector('[data-contents]');
const here = contents?.querySelector('[data-here]');
const links = new Map<Element, Element>();
/** The line of the window, a third from its top, in which the section being read is. */
const line = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      const link = links.get(target)!;
      link.classList.toggle('is-here', isIntersecting);
      if (isIntersecting) here!.textContent = link.textContent;
    }
  },
  { rootMargin: '-33% 0px -66%' },
);
for (const link of contents?.querySelectorAll<HTMLAnchorElement>('li a') ?? []) {
  const section = link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
  if (!section) continue;
  links.set(section, link);
  line.observe(section);
}
// The contents are a list of places: once one is chosen, they are in the way.
contents?.querySelector('nav')?.addEventListener('click', ({ currentTarget }) => {
  const nav = currentTarget as HTMLElement;
  if (nav.matches(':popover-open')) nav.hidePopover();
});
