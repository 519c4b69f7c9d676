import { foldLetters } from '../prose/letters.ts';
import { indexText } from '../words/index.ts';

/** Shows, of the general index, the lines whose name holds what is typed. Without it, all are shown. */
const tools = document.querySelector<HTMLElement>('.index-filter')!;
const input = tools.querySelector('input')!;
const status = tools.querySelector<HTMLElement>('[role=status]')!;
const lines = [...document.querySelectorAll<HTMLElement>('.general-index section > ul > li')].map((line) => ({
  line,
  names: foldLetters([...line.querySelectorAll('.name')].map(({ textContent }) => textContent).join(' ')),
}));

function show(): void {
  const words = foldLetters(input.value)
    .split(/[\s’'-]+/)
    .filter(Boolean);
  let count = 0;
  for (const { line, names } of lines) {
    line.hidden = !words.every((word) => names.includes(word));
    if (!line.hidden) count += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('.general-index section')) {
    section.hidden = !section.querySelector('ul > li:not([hidden])');
  }
  status.textContent = words.length > 0 ? indexText.count(count, lines.length) : '';
}

input.addEventListener('input', show);
tools.hidden = false;
// A browser that comes back to the page fills the box again.
if (input.value !== '') show();
