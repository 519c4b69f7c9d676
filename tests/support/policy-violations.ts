import type { BrowserContext } from 'playwright-core';

/** Gathers every breach of a page's Content-Security-Policy in a context from now on, as `address: directive blocked`. */
export async function watchPolicy(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeBinding('reportViolation', ({ page }, breach: string) => {
    violations.push(`${new URL(page.url()).pathname}: ${breach}`);
  });
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation(breach: string): void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      reportViolation(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return violations;
}
