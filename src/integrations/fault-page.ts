import type { Issue } from '../checks/issue.ts';
import { codeFrame, toLines } from '../checks/reporters/code-frame.ts';
import { lazily } from '../prose/lazily.ts';
import type { Found } from './previewed-content.ts';

/**
 * The page that the preview shows instead of any other while the content has faults: the report of the check. It stands
 * alone (nothing of the site can be trusted then) but for Vite's client, which reloads it once they are fixed.
 */
export function toFaultPage({ issues, files }: Found): string {
  const lines = new Map(files.map(({ path, text }) => [path, lazily(() => toLines(text))]));
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<script type="module" src="/@vite/client"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${TITLE}</h1>
<p>Cette page revient d’elle-même dès que tout est corrigé.</p>
<ol>
${issues.map((issue) => toItem(issue, lines.get(issue.file)?.() ?? [])).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

const TITLE = 'Le contenu a des fautes';

/** Follows the reader's theme, as the site does. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.5rem; }
li { margin-block: 1.5rem; }
code, pre { font-size: 0.9375rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; }
p { margin-block: 0.25rem; white-space: pre-line; }
small { opacity: 0.8; }
`;

function toItem(issue: Issue, lines: readonly string[]): string {
  const { file, line, column, rule, message, hint, reason } = issue;
  const advice = hint === undefined ? '' : `\n<p>${escape(hint)}</p>`;
  const shown = codeFrame(lines, issue);
  const frame = shown && `\n<pre>${escape(shown)}</pre>`;
  return `<li>
<code>${escape(file)}:${line}:${column}</code>
<p><strong>${escape(message)}</strong></p>${advice}${frame}
<small>${escape(reason)} [${escape(rule)}]</small>
</li>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
