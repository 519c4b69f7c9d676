import { expect, test } from 'vitest';
import { toWebConfig } from '../../../src/hosting/iis.ts';
import { toNginxConfig } from '../../../src/hosting/nginx.ts';

// After a change of policy or headers: `npx vitest run --project unit tests/unit/hosting -u` writes these files again.
test('the recipe for nginx in docs/ is the one that the package holds', async () => {
  await expect(toNginxConfig()).toMatchFileSnapshot('../../../docs/nginx.conf');
});

test('the recipe for IIS in docs/ is the one that the package holds', async () => {
  await expect(toWebConfig()).toMatchFileSnapshot('../../../docs/web.config');
});
