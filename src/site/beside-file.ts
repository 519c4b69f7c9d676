/** A file of text that stands beside the pages and is none. */
export interface BesideFile {
  /** From the root of the site. */
  path: string;
  /** Its media type. */
  type: string;
  /** Makes its text: of thousands, few are held at once. */
  content(): string;
}
