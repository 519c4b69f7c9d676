import { toHtaccess } from './apache.ts';
import { toHeadersFile } from './headers-file.ts';

/** Files for hosts that read their settings in the site itself; the others do not mind them. Name → content. */
export function listSiteFiles(): Record<string, string> {
  return {
    '.htaccess': toHtaccess(),
    _headers: toHeadersFile(),
    // Without it, GitHub Pages leaves out folders whose name begins with « _ » when it is given a branch.
    '.nojekyll': '',
  };
}
