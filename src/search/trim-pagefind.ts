import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** The class of Pagefind's code that searches an index; the rest of the code is workers and interfaces around it. */
const SEARCHING_CLASS = 'PagefindInstance';

/**
 * The methods of it that are not called: texts and filters are kept by this program (`text-files.ts`, `facet-files.ts`), and so is the
 * list of texts, without which it has no addresses to find (`packed-list.ts`); its program is asked by `start-pagefind.ts`.
 */
const UNUSED = [
  ...['loadFragment', '_loadFragment', '_loadFragmentGroup', 'fullUrl', 'processedUrl'],
  ...['loadEntry', 'findIndex', 'loadMeta', 'initPrimaryBasePath', 'getDefaultBaseUrl'],
  ...['loadFilterChunk', 'filters', 'options', 'set_ranking', 'preload', 'enterPlaygroundMode'],
  ...['search', 'stringifySorts'],
];

/** The code that hides that a part of the index could not be fetched, as Pagefind's build writes it. */
const SILENCE = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind's browser code, of which a reader fetches half as much: the class that searches, without what is never called. It
 * is made to fail when a part of the index cannot be fetched: as it comes, it answers from the other parts, and where a file
 * is missing on the host, words that the texts hold would be said to be nowhere.
 * @throws {Error} when the code is not the one that this was written for
 */
export async function trimPagefind(code: string): Promise<string> {
  if (!code.includes(SILENCE)) throw new Error('Pagefind has changed: look at how its `loadChunk` treats a failure.');
  const own = withoutExports(withoutUnused(code.replace(SILENCE, '"load_index_chunk"))')));
  const bundle = await rolldown({
    input: 'pagefind',
    plugins: [
      {
        name: 'pagefind',
        resolveId: (id) => id,
        load: () => `${own}\nexport { ${SEARCHING_CLASS} };`,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return output[0].code;
}

/** The code without the methods that are not called. */
function withoutUnused(code: string): string {
  const declarations = parseAst(code).body.flatMap((node) =>
    node.type === 'VariableDeclaration' ? node.declarations : [],
  );
  const searching = declarations.find(({ id }) => id.type === 'Identifier' && id.name === SEARCHING_CLASS)?.init;
  const methods = searching?.type === 'ClassExpression' ? searching.body.body : [];
  const unused = methods.filter(
    (method) =>
      method.type === 'MethodDefinition' && method.key.type === 'Identifier' && UNUSED.includes(method.key.name),
  );
  if (unused.length !== UNUSED.length) {
    throw new Error(`Pagefind has changed: its class ${SEARCHING_CLASS} is written otherwise.`);
  }
  return unused.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}

const withoutExports = (code: string): string => {
  const exported = parseAst(code).body.filter(({ type }) => type === 'ExportNamedDeclaration');
  return exported.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
};
