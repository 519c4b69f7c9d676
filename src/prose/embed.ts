/** How many levels a body's headings go down when it stands below an entry's h3. */
const HEADING_SHIFT = 2;

/**
 * Prepares a rendered body for a page that holds several: every `id`, and every reference to one inside the body,
 * gets the prefix; headings move down.
 */
export function embedBody(html: string, prefix: string): string {
  return html
    .replace(
      / (id|href|aria-labelledby|aria-describedby)="(#?)([^"/][^"]*)"/g,
      (attribute, name: string, hash: string, target: string) => {
        if (name === 'href' && hash === '') return attribute;
        return ` ${name}="${hash}${prefix}-${target}"`;
      },
    )
    .replace(
      /(<\/?)h([2-4])(?=[\s>])/g,
      (_, open: string, level: string) => `${open}h${Number(level) + HEADING_SHIFT}`,
    );
}
