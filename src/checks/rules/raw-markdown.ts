import { matchesOf } from '../../prose/matches.ts';
import { isKind } from '../addresses.ts';
import type { CheckedFile } from '../checked-content.ts';
import type { Prose } from '../prose.ts';
import type { Rule, RuleIssue } from '../rule.ts';

export const rawMarkdown: Rule = {
  id: 'signe-de-markdown',
  reason: 'Un signe de mise en forme mal écrit n’est pas compris : le lecteur le verrait tel quel dans la page.',
  severity: 'error',
  examples: {
    bad: { text: '##Un titre' },
    good: { text: '## Un titre' },
  },
  inFile: (file) =>
    file
      .prose()
      .filter(({ field }) => field === undefined)
      .flatMap((prose) => inPassage(file, prose)),
};

/** Markup that nobody means as text. The rest of the source, from its first character on, may be asked what it is. */
const RAW_MARKUP: { pattern: RegExp; isMeant?: (source: string) => boolean; message: string; hint: string }[] = [
  {
    pattern: /^#{2,6}(?=[^\s#])/g,
    message: 'Un titre n’est pas lu comme un titre.',
    hint: 'Mettre une espace après les dièses : « ## Titre ».',
  },
  {
    pattern: /\*\*+(?=\S)|(?<=\S)\*\*+/g,
    message: 'Des astérisques s’affichent dans le texte.',
    hint: 'Les mots importants sont entre deux paires d’astérisques, qui les touchent : « **mots** ».',
  },
  {
    pattern: /\]\((?=\/?fichiers\/[^()\n]{0,300}[ \u00A0][^()\n]{0,300}\))/g,
    message: 'L’adresse de cette image ou de ce document a des espaces : elle n’est pas lue.',
    hint: 'Renommer le fichier sans espace, et corriger son nom ici.',
  },
  {
    pattern: /\] ?\((?!\/?fichiers\/[^()\n]{0,300}[ \u00A0][^()\n]{0,300}\))/g,
    isMeant: (source) => {
      const [, space, address = ''] = /^\]( ?)\(([^\s)]{0,300})/.exec(source) ?? [];
      if (/^(?:https?:\/\/|mailto:|www\.)/.test(address)) return true;
      return space === '' ? /^[/#]/.test(address) : address.startsWith('/') && isKind(address.split('/')[1] ?? '');
    },
    message: 'Un lien n’est pas lu comme un lien.',
    hint: 'Écrire : [texte](adresse), sans espace entre les deux, et refermer la parenthèse.',
  },
  {
    pattern: /\[[^[\]]{1,200}\]\[(?=[\p{L}\p{N}-]+\])/gu,
    isMeant: (source) => /^\[[^[\]]*\p{L}/u.test(source),
    message: 'Un lien nomme une adresse qui n’est écrite nulle part.',
    hint: 'Écrire l’adresse elle-même : [texte](adresse).',
  },
  {
    pattern: /(?<=^|\n)\|[^|\n]+(?:\|[^|\n]+)+\|(?=\s*(?:\n|$))/g,
    message: 'Un tableau n’est pas lu comme un tableau.',
    hint: 'Sous la première ligne, autant de cases faites de tirets : « | --- | --- | ».',
  },
];

/** A sign that all of them have one of: most passages have none. */
const SIGN = /[#*\]|]/;

function inPassage({ source }: CheckedFile, prose: Prose): RuleIssue[] {
  if (!SIGN.test(prose.passage.text)) return [];
  return RAW_MARKUP.flatMap(({ pattern, isMeant = () => true, message, hint }) =>
    matchesOf(prose.passage.text, pattern)
      .filter(({ 0: character, index }) => {
        const written = prose.passage.locate(index, index + character.length);
        if (!written) return false;
        const rest = source.text.slice(prose.origin + written.start);
        // A character behind a backslash is wanted as it is.
        return rest.startsWith(character) && isMeant(rest);
      })
      .slice(0, 1)
      .map(({ index }) => ({ ...prose.placeAt(index), message, hint })),
  );
}
