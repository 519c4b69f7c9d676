import { describe, expect, test } from 'vitest';
import { groupsOf, PAGE_SIZE, paginate, paginateGroups, partPath, listPaths } from '../../../src/site/pagination.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, rank) => rank + 1);

describe('a list is cut into pages', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [PAGE_SIZE, [PAGE_SIZE]],
    [PAGE_SIZE + 1, [PAGE_SIZE, 1]],
    [3 * PAGE_SIZE, [PAGE_SIZE, PAGE_SIZE, PAGE_SIZE]],
  ])('%i items', (count, sizes) => {
    const parts = paginate(numbers(count));
    expect(parts.map(({ items }) => items.length)).toEqual(sizes);
    expect(parts.flatMap(({ items }) => items)).toEqual(numbers(count));
  });

  test('each page says its place', () => {
    const [, second] = paginate(numbers(PAGE_SIZE + 5));
    expect(second).toMatchObject({ number: 2, first: PAGE_SIZE + 1, count: PAGE_SIZE + 5 });
    expect(second!.all).toEqual([
      { number: 1, label: '1' },
      { number: 2, label: '2' },
    ]);
  });

  test('pages of an alphabetical list are named after their first items', () => {
    const names = numbers(PAGE_SIZE + 1).map((number) => (number > PAGE_SIZE ? 'Élancourt' : 'Angers'));
    expect(paginate(names, (name) => name)[0]!.all.map(({ label }) => label)).toEqual(['Ang', 'Éla']);
  });
});

test('a group goes on from one page to the next', () => {
  const parts = paginateGroups([
    { group: 'a', items: numbers(PAGE_SIZE - 1) },
    { group: 'empty', items: [] },
    { group: 'b', items: [1, 2, 3] },
  ]);
  expect(parts.map((part) => groupsOf(part).map(({ group, items }) => [group, items.length]))).toEqual([
    [
      ['a', PAGE_SIZE - 1],
      ['b', 1],
    ],
    [['b', 2]],
  ]);
});

test('the first page stands at the address of the list, the others below it', () => {
  expect(listPaths(paginate(numbers(PAGE_SIZE + 1))).map(({ params }) => params.page)).toEqual([undefined, 'page/2']);
  expect(listPaths(paginate([]))).toEqual([]);
  expect([1, 2].map((number) => partPath('/lieux/', number))).toEqual(['/lieux/', '/lieux/page/2/']);
});
