import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom. Content goes one way: schema → model → pages; `checks`, `open-data`, `citing` and `search` are side exits.
 * For each folder of src/, the other folders of src/ that it may import; all may know the words of the edition.
 */
const MAY_IMPORT = {
  // What readers are told, by language, and how a language counts, dates, names and spells.
  words: [],
  schema: [],
  prose: [],
  source: ['schema', 'prose'],
  model: ['schema', 'prose', 'source'],
  checks: ['schema', 'prose', 'model', 'source', 'output'],
  // Puts files and folders in the place of others; knows nothing of what they hold.
  output: [],
  // Of `site`, only what the kinds are called.
  authoring: ['schema', 'prose', 'source', 'checks', 'site', 'output'],
  // Finds the files to serve; knows nothing of what they hold.
  preview: ['hosting'],
  // What the site calls things, and where they stand; runs in plain Node.
  site: ['schema', 'model', 'prose'],
  // Maps of places, drawn when the site is built; runs in plain Node.
  map: ['schema', 'model', 'prose'],
  // How texts are cited: references, their styles and files; in `interface`, what runs in the page.
  citing: ['schema', 'model', 'prose', 'site'],
  // What machines read of the pages; runs in plain Node.
  metadata: ['schema', 'model', 'prose', 'site', 'citing', 'open-data'],
  // Hands the content over to the pages.
  publication: ['prose', 'source', 'model', 'site', 'open-data'],
  search: ['schema', 'model', 'prose', 'site', 'output'],
  // The same site opened from a disk.
  disk: ['site', 'search'],
  // Tables of what the texts say, and the files that they become.
  'open-data': ['schema', 'model', 'prose', 'site'],
  // The whole edition as files to read, print and archive: one reading of the model, a folder for each format.
  book: ['schema', 'model', 'prose', 'site', 'citing', 'metadata', 'output'],
  // What those who host the site need; knows files, not what they say.
  hosting: ['schema', 'prose', 'site', 'search', 'output', 'disk'],
  integrations: [
    'schema',
    'citing',
    'metadata',
    'prose',
    'checks',
    'model',
    'source',
    'search',
    'site',
    'publication',
    'output',
    'hosting',
    'open-data',
  ],
  components: ['schema', 'model', 'map', 'prose', 'site', 'citing', 'publication', 'open-data'],
  layouts: ['model', 'metadata', 'site', 'citing', 'publication', 'components', 'search', 'disk'],
  // The page of several seminars: reads what their sites tell, and searches them as one.
  portal: ['prose', 'source', 'checks', 'site', 'search', 'components', 'layouts'],
  pages: [
    'schema',
    'model',
    'map',
    'metadata',
    'site',
    'citing',
    'publication',
    'search',
    'open-data',
    'components',
    'layouts',
  ],
};

/** The only folders that Astro's own modules may reach: the others run in plain Node. */
const KNOWS_ASTRO = ['publication', 'integrations', 'components', 'layouts', 'pages', 'portal'];

/** Components of an entry or an entity ask the proceedings for what is around it; all the others are given what they show. */
const RESOLVES_SLUGS = ['src/components/{prose,entity,entry,map,chronology}/**'];

const restrictions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const others = Object.keys(MAY_IMPORT).filter((other) => ![folder, 'words', ...allowed].includes(other));
  return {
    files: [`src/${folder}/**`],
    ignores: folder === 'components' ? RESOLVES_SLUGS : [],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(others.length > 0
              ? [
                  {
                    regex: `^(\\.\\./)+(${others.join('|')})/`,
                    message: `src/${folder} ne peut pas importer ce dossier.`,
                  },
                ]
              : []),
            ...(KNOWS_ASTRO.includes(folder)
              ? []
              : [{ regex: '^astro(:|$|/)', message: `src/${folder} ignore Astro.` }]),
            ...(folder === 'components'
              ? [{ regex: '/publication/', message: 'Un composant reçoit ce qu’il montre.' }]
              : []),
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.dist.*/', 'livre/', '.livre.*/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      // `find(...)!` after a check that cannot be expressed in types is allowed where the check runs before every build.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  ...restrictions,
);
