/** Thrown when an index is written in a way that the code of this page, older or newer, cannot read. */
export class OutdatedPage extends Error {}

/**
 * Code that few searches need, fetched by the first of them.
 * @throws {OutdatedPage} when it is not there: the site was published anew since this page was opened, and has other code
 */
export async function fetchCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    return await load();
  } catch {
    throw new OutdatedPage();
  }
}
