import type { Writable } from 'node:stream';

/** Colour codes may stand between a key and what it does. */
const STYLE = '((?:\\x1B\\[\\d+m)*)';

/** English words of the prompts library, for which it has no setting, whole enough not to be met in an answer. */
const FRENCH: [RegExp, string][] = [
  [new RegExp(`↑/↓${STYLE} to (?:navigate|select)`, 'g'), '↑/↓$1 se déplacer'],
  [new RegExp(`Space/Tab:${STYLE} select`, 'g'), 'Espace\u00A0:$1 cocher'],
  [new RegExp(`Tab:${STYLE} select`, 'g'), 'Tab\u00A0:$1 cocher'],
  [new RegExp(`Enter:${STYLE} confirm`, 'g'), 'Entrée\u00A0:$1 valider'],
  [new RegExp(`Type:${STYLE} to search`, 'g'), 'Lettres\u00A0:$1 chercher'],
  [new RegExp(`Search:${STYLE} `, 'g'), 'Chercher\u00A0:$1 '],
  [/\((\d+) match(es)?\)/g, '($1)'],
  [/(\d+) items selected/g, '$1 choix'],
  [/No matches found/g, 'Rien qui ressemble'],
  [/Please select at least one item/g, 'En cocher une au moins'],
];

/** The same terminal, for a library that speaks English to it. */
export function inFrench(output: Writable): Writable {
  return new Proxy(output, {
    get(target, key) {
      const value = Reflect.get(target, key, target) as unknown;
      if (typeof value !== 'function') return value;
      if (key !== 'write') return value.bind(target) as unknown;
      return (text: string, ...rest: never[]) => target.write(toFrench(text), ...rest);
    },
  });
}

const toFrench = (text: string): string =>
  FRENCH.reduce((said, [english, french]) => said.replace(english, french), text);
