import { listUnrecorded } from '../src/authoring/records.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { reportToTerminal } from '../src/checks/reporters/terminal.ts';
import { progress } from '../src/output/progress.ts';
import { toContent, type Content } from '../src/source/content.ts';
import { hasColors } from './has-colors.ts';
import { readContentFolder } from './read-content-folder.ts';

/**
 * The content, once it is known to have no fault.
 * @param refusal what is not done where it has one: « Le site n’est pas construit »
 * @returns undefined where it has one, which has been told
 */
export function readSoundContent(refusal: string): SoundContent | undefined {
  const source = readContentFolder();
  const issues = checkContent(source, (done, total) => progress.step('Vérification', done, total));
  progress.end();
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) {
    return {
      content: toContent(source),
      warnings: issues.length,
      unrecorded: listUnrecorded(source),
      isRecorded: source.records.length > 0,
    };
  }
  console.error(reportToTerminal(errors, source.files, { color: hasColors(process.stderr) }));
  console.error(`${refusal}\u00A0: corrigez ces fautes d’abord.`);
  return undefined;
}

/** All that is kept of what was read: the files themselves, and what the check worked out, would fill the memory. */
interface SoundContent {
  content: Content;
  /** How many the check has. */
  warnings: number;
  /** The texts that have no record of their anchors, and whether any has one. */
  unrecorded: string[];
  isRecorded: boolean;
}
