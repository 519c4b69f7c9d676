import { toHtaccess } from './apache.ts';
import { toHeadersFile } from './headers-file.ts';
import { toRedirectsFile, type Redirect } from './redirects.ts';

/** Files for hosts that read their settings in the site itself; the others do not mind them. Name → content. */
export function listSiteFiles(redirects: readonly Redirect[] = []): Record<string, string> {
  return {
    '.htaccess': toHtaccess(redirects),
    _headers: toHeadersFile(),
    ...(redirects.length > 0 && { _redirects: toRedirectsFile(redirects) }),
    // Without it, GitHub Pages leaves out folders whose name begins with « _ » when it is given a branch.
    '.nojekyll': '',
  };
}
