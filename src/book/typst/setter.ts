import { openCompiler, type PdfCompiler } from './compiler.ts';
import type { SetPdf, SetterMessage } from './make-pdfs.ts';

// A program of its own: it sets one document after the other, so that as many are set at a time as there are processors.
let compiler: PdfCompiler | undefined;
process.on('message', (message: SetterMessage) => void answer(message));
process.on('disconnect', () => process.exit());

async function answer(message: SetterMessage): Promise<void> {
  if ('pictures' in message) compiler = await openCompiler(message.pictures);
  process.send!('pictures' in message ? { isThere: compiler !== undefined } : set(message));
}

function set({ source, format, seconds }: Exclude<SetterMessage, { pictures: unknown }>): SetPdf {
  try {
    return compiler!.make(source, { format, seconds });
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
