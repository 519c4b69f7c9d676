import type { BrowserContext } from 'playwright-core';

/** On a busy machine, a face that came too late for its page, and waits for the next as it should. */
const LATE_FONT = /\.woff2 was preloaded using link preload but not used/;

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
    if (!['error', 'warning'].includes(message.type()) || LATE_FONT.test(message.text())) return;
    faults.push(`${message.location().url} ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} ${error.error().message}`));
  return { faults, hosts };
}

export interface Traffic {
  /** Requests that failed, what the console complained of, errors of scripts. */
  faults: string[];
  hosts: Set<string>;
}
