import { expect, test } from 'vitest';
import { describePagesFault } from '../../../scripts/build-site.ts';

const fullAt = (path?: string) => Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path });

test('where pages cannot be made is a folder of Astro’s', () => {
  expect(String(describePagesFault(fullAt('/projet/.astro/types.d.ts'), '/publics/.site.1'))).toContain(
    'Impossible d’écrire dans «\u00A0/projet/.astro/types.d.ts\u00A0»\u00A0: le disque est plein',
  );
});

test.each([
  ['the book, which the site holds', '/publics/.site.1/book/actes.epub'],
  ['a page', '/publics/.site.1/site/index.html'],
  ['no file', undefined],
])('what fails of %s is told of the folder that was asked for, by what replaces it', (_, path) => {
  const fault = fullAt(path);
  expect(describePagesFault(fault, '/publics/.site.1')).toBe(fault);
});
