import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BookPicture } from '../pictures.ts';

/** The sign that stands for one that no face has. */
const MISSING_SIGN = '□';

/** The pages that the documents are set on. */
export const readTemplate = (): string => readFileSync(new URL('./template.typ', import.meta.url), 'utf8');

/** The faces of the book, whole, by the names of their files. */
export const readFaces = (): { file: string; data: Buffer }[] =>
  FACES.map((face) => {
    const path = require.resolve(`@expo-google-fonts/${face}.ttf`);
    return { file: face.replace(/^.*\//, '') + '.ttf', data: readFileSync(path) };
  });

/** Under which licence they are. */
export const readLicence = (family: 'spectral' | 'scheherazade-new'): Buffer =>
  readFileSync(require.resolve(`@expo-google-fonts/${family}/LICENSE_FONT`));

const require = createRequire(import.meta.url);

const FACES = [
  'spectral/400Regular/Spectral_400Regular',
  'spectral/400Regular_Italic/Spectral_400Regular_Italic',
  'spectral/600SemiBold/Spectral_600SemiBold',
  'spectral/600SemiBold_Italic/Spectral_600SemiBold_Italic',
  // Arabic, of which the compiler's own faces do not join the letters.
  'scheherazade-new/400Regular/ScheherazadeNew_400Regular',
];

/** Makes PDFs of documents of Typst. Undefined where the compiler, which not every platform has, is not there. */
export async function openCompiler(pictures: readonly BookPicture[]): Promise<PdfCompiler | undefined> {
  const binding = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined);
  return binding && new PdfCompiler(binding.NodeCompiler, pictures);
}

/** Where the documents are said to be; nothing is read there. */
const WORKSPACE = resolve('.livre');
/** The compilations remembered, none: each would take hundreds of megabytes, and the next has little in common with it. */
const REMEMBERED = 0;

export class PdfCompiler {
  readonly #compiler: NodeCompiler;

  constructor(binding: Pick<typeof NodeCompiler, 'create'>, pictures: readonly BookPicture[]) {
    this.#compiler = binding.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontBlobs: readFaces().map(({ data }) => data) }],
    });
    this.#compiler.addSource(resolve(WORKSPACE, 'gabarit.typ'), readTemplate());
    for (const { name, data } of pictures)
      this.#compiler.mapShadow(resolve(WORKSPACE, 'images', name), Buffer.from(data));
  }

  /**
   * The PDF/UA-1 of a document, and the signs for which a box stands in it, which no face has: the same document and day
   * always make the same bytes.
   * @throws {Error} with what the compiler says
   */
  make(
    source: string,
    { format, seconds }: { format: 'a5' | 'a4'; seconds: number },
  ): { pdf: Buffer; missing: string[] } {
    const missing = new Set<string>();
    // One more time for each sign that the last pages alone have.
    for (let tries = 0; ; tries += 1) {
      try {
        return { pdf: this.#make(toSettable(source, missing), format, seconds), missing: [...missing] };
      } catch (error) {
        const found = findMissing((error as Error).message).filter((character) => !missing.has(character));
        if (found.length === 0 || tries === MOST_TRIES) throw error;
        for (const character of found) missing.add(character);
      } finally {
        this.#compiler.evictCache(REMEMBERED);
      }
    }
  }

  /** Set and written in one call: a document that is handed over between the two is held until Node clears it away. */
  #make(source: string, format: string, seconds: number): Buffer {
    const document = { mainFileContent: source, inputs: { format } };
    try {
      return this.#compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: seconds });
    } catch (error) {
      // Of a document that cannot be set, that call does not say why.
      const compiled = this.#compiler.compile(document);
      const fault = compiled.result ? null : (compiled.takeError() ?? compiled.takeDiagnostics());
      throw fault ? new Error(toSentence(this.#compiler.fetchDiagnostics(fault))) : error;
    }
  }
}

/** A document as it can be set: with a box for what no face has. */
export const toSettable = (source: string, missing: ReadonlySet<string>): string =>
  missing.size === 0
    ? source
    : Array.from(source, (character) => (missing.has(character) ? MISSING_SIGN : character)).join('');

const MOST_TRIES = 5;

const toSentence = (diagnostics: readonly { message?: string }[]): string =>
  [...new Set(diagnostics.flatMap(({ message }) => message ?? []))].join(' ; ');

/** The signs that the compiler names as those that no face has; it writes them as Rust does. */
function findMissing(message: string): string[] {
  const texts = [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map(([, text]) =>
    text!
      .replace(/\\+u\{([\da-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\\+(?=["'\\])/g, ''),
  );
  return [...new Set(texts.flatMap((text) => [...text]))].filter((character) => character.codePointAt(0)! > 0x7f);
}
