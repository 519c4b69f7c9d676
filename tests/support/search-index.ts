export { openNodeIndex as openSearchIndex } from '../../src/search/node-index.ts';
