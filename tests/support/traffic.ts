import type { BrowserContext } from 'playwright-core';

/** Gathers everything that goes wrong in a context from now on, and every host that is asked. */
export function watchTraffic(context: BrowserContext): Traffic {
  const faults: string[] = [];
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).origin));
  context.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    // What was still under way when the test went on to the next page.
    if (fault !== 'net::ERR_ABORTED') faults.push(`${request.url()} ${fault}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()} ${response.status()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.location().url} ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} ${error.error().message}`));
  return { faults, hosts };
}

export interface Traffic {
  /** Requests that failed, what the console complained of, errors of scripts. */
  faults: string[];
  hosts: Set<string>;
}
