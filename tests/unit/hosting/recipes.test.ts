import { expect, test } from 'vitest';
import { toNginxConfig } from '../../../src/hosting/nginx.ts';

// What the recipe must say is in the tests beside this one. This only keeps a copy where hosts read it, which
// `npx vitest run --project unit tests/unit/hosting/recipes.test.ts --update` writes again.
test('the recipe for nginx in docs/ is the one that the package holds', async () => {
  await expect(toNginxConfig()).toMatchFileSnapshot('../../../docs/nginx.conf');
});
