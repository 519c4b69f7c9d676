/** A page that has another address: paths from the root of the site, each with its slash at the end. */
export interface Redirect {
  from: string;
  to: string;
}

/** The `_redirects` file of Netlify and Cloudflare Pages. */
export const toRedirectsFile = (redirects: readonly Redirect[]): string =>
  ['# Pour Netlify et Cloudflare Pages. Écrit avec le site : rien à y changer.', ...redirects.map(toLine), ''].join(
    '\n',
  );

const toLine = ({ from, to }: Redirect): string => `${from} ${to} 301`;
