import { expect, test } from 'vitest';
import { contentDirectory } from '../../src/source/content-directory.ts';
import { readContent } from '../../src/source/read-content.ts';
import { readPages, loadProceedings } from '../support/built-site.ts';
import { pathOf } from '../../src/site/paths.ts';

const pages = readPages();
const withBody = loadProceedings().resources.flatMap((resource) => ('body' in resource ? [resource] : []));

test('the anchors that the check knows are those that the pages have', () => {
  const missing = withBody.flatMap((resource) => {
    const ids = new Set(
      pages
        .get(pathOf(resource))!
        .document.querySelectorAll('[id]')
        .map(({ id }) => id),
    );
    return resource.body.everyAnchor.filter((anchor) => !ids.has(anchor)).map((anchor) => `${resource.slug}#${anchor}`);
  });
  expect(missing).toEqual([]);
});

test('so are those of headings, every one', () => {
  const known = withBody.flatMap(({ body }) => body.headings.map(({ anchor }) => anchor));
  const written = readContent(contentDirectory()).files.flatMap(
    ({ bodyText }) => bodyText.match(/^#{2,4} /gm) ?? [],
  ).length;
  const built = withBody.flatMap((resource) =>
    pages
      .get(pathOf(resource))!
      .document.querySelectorAll('.prose > h2, .prose > h3, .prose > h4')
      .map(({ id }) => id),
  );
  expect(known).toEqual(built);
  expect(known).toHaveLength(written);
});
