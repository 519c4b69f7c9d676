import { HtmlValidate, type ConfigData } from 'html-validate';

/** Only rules about how the source is written are off; none about meaning or accessibility. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // A template's line ends are not what readers get.
    'no-trailing-whitespace': 'off',
    // The title of an entry is its author's, not cut to what search engines show of it.
    'long-title': 'off',
    // A table that is shown as records on a telephone says its roles again: some browsers take them away with `display`.
    'no-redundant-role': 'off',
  },
};
const validator = new HtmlValidate(RULES);

/** A group of a description list that describes nothing, which html-validate does not see. */
const EMPTY_GROUP = /<div[^>]*>\s*<dt(?:(?!<dd)[^])*?<\/div>/;

/** The faults of the markup of a page, as `12:3 rule message`. */
export async function listMarkupFaults(html: string, address: string): Promise<string[]> {
  const { results } = await validator.validateString(html, address, RULES);
  const messages = results.flatMap((result) => result.messages);
  const [group] = EMPTY_GROUP.exec(html) ?? [];
  return [
    ...messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    ...(group === undefined ? [] : [`element-required-content <dd> is missing: ${group}`]),
  ];
}
