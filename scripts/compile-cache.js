import { enableCompileCache } from 'node:module';

// Keeps what Node makes of the modules of a command, and of the programs that it starts, for the next time. In JavaScript: what
// removes types from TypeScript is then not even loaded.
process.env['NODE_COMPILE_CACHE'] ??= 'node_modules/.cache/compiled';
enableCompileCache(process.env['NODE_COMPILE_CACHE']);
