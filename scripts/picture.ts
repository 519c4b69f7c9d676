import { serveSite } from '../src/preview/serve-site.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { outputDirectory } from './output-directory.ts';

// `npm run picture`: the picture of the README, two pages of the built site side by side.
const PAGES = ['/', '/interventions/kotras-place-intermediaire/'];
const [width, height] = [1280, 1050];

const site = await serveSite(outputDirectory(), { port: 0 });
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width, height } });
const shots: string[] = [];
for (const path of PAGES) {
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  shots.push((await page.screenshot()).toString('base64'));
}
// A page of its own: those of the site let no script write markup.
const sheet = await browser.newPage({ viewport: { width: 1640, height: 688 } });
await sheet.setContent(
  `<body style="margin:0;display:flex;gap:20px;padding:20px;background:#c9d1e0">${shots
    .map((shot) => `<img width="790" src="data:image/png;base64,${shot}">`)
    .join('')}</body>`,
);
await sheet.screenshot({ path: 'docs/apercu.png' });
await browser.close();
await site.close();
