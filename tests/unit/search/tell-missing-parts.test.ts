import { expect, test } from 'vitest';
import { tellMissingParts } from '../../../src/search/tell-missing-parts.ts';

const LOAD = 'async loadChunk(hash){await this.load(`${hash}.pf_index`,"load_index_chunk"))';

test('a part of the index that cannot be fetched is no longer passed over; other failures are treated as they were', () => {
  const others = 'async loadFilterChunk(hash){await this.load("load_filter_chunk")).catch(()=>{});}';
  expect(tellMissingParts(`${LOAD}.catch(()=>{});}${others}`)).toBe(`${LOAD};}${others}`);
});

test('another version of Pagefind, written otherwise, stops the build', () => {
  expect(() => tellMissingParts(`${LOAD}.catch(ignore);}`)).toThrow('loadChunk');
});
