import { expect, test } from 'vitest';
import { reportToGithub } from '../../../../src/checks/reporters/github.ts';

const issue = {
  file: 'content/a,b:c.mdx',
  line: 2,
  column: 7,
  rule: 'regle',
  severity: 'error',
  reason: 'Raison.',
  message: '50 % : faute,\r\nla suite.',
} as const;

test('each fault is one line, whatever it says', () => {
  expect(reportToGithub([issue, { ...issue, severity: 'warning', message: 'Doute.', hint: 'Faire.' }])).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=2,col=7,title=regle::50 %25 : faute,%0D%0Ala suite.\n' +
      '::warning file=content/a%2Cb%3Ac.mdx,line=2,col=7,title=regle::Doute.%0AFaire.',
  );
});
