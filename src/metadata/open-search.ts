import { absoluteUrl, paths } from '../site/paths.ts';
import { escapeXml } from './xml.ts';
import type { AddressedEdition } from './page.ts';

/** The longest names that the format allows. */
const LONGEST = { short: 16, long: 48, description: 1024 };

/** The description by which a browser may search the site from its address bar (OpenSearch 1.1). */
export function toOpenSearch({ proceedings: { seminar }, site }: AddressedEdition): string {
  const template = `${absoluteUrl(paths.search, site)}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', shorten(seminar.shortTitle, LONGEST.short)),
    element('LongName', shorten(seminar.shortTitle, LONGEST.long)),
    element('Description', shorten(seminar.description, LONGEST.description)),
    element('Language', seminar.language),
    element('InputEncoding', 'UTF-8'),
    `<Url type="text/html" template="${escapeXml(template)}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

const element = (name: string, content: string): string => `<${name}>${escapeXml(content)}</${name}>`;

/** The words that fit, and an ellipsis where some do not. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${whole.slice(0, most - 1).replace(/[\s,;:.]+$/, '')}…`;
}
