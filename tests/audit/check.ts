import type { Page, ViewportSize } from 'playwright-core';

/** One thing that is verified on pages, as the declaration of accessibility names it. */
export interface Check {
  /** In French: the declaration shows it as it stands here. */
  name: string;
  /** Which pages an audit looks at: every one or, for what depends on the template, the sample that the tests look at. */
  scope: 'every' | 'sample';
  window: ViewportSize;
  media?: Parameters<Page['emulateMedia']>[0];
  /** The faults of the page that has just been loaded; none when all is well. */
  look(page: Page): Promise<string[]>;
}

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };
/** 1280 px at 400 %: WCAG 2.2, 1.4.10. */
export const NARROW = { width: 320, height: 640 };
