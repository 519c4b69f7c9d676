import { enableCompileCache } from 'node:module';

// Keeps what Node makes of the modules of a command for the next time. In JavaScript: what removes types from TypeScript is
// then not even loaded.
enableCompileCache('node_modules/.cache/node');
