import { keepCompiled } from './keep-compiled.ts';

// `npm run book`: the book in all its formats in livre/, without the site, which has the same files when it is built.
keepCompiled();
await import('./book/write.ts');
