/** What the tests use of packages that come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options: { forceType: string });
    readonly data: import('../../src/citing/csl.ts').CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
