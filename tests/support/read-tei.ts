import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';

/**
 * What a file has that its schema does not allow. The schemas are the part of TEI All, of OpenEdition's and of HAL's that this
 * edition writes: no package brings them whole, and what these allow was found valid against those.
 */
export function listTeiFaults(xml: string, schema: 'tei' | 'openedition' | 'hal'): string[] {
  const rules = XmlDocument.fromBuffer(readFileSync(new URL(`../schemas/${schema}.rng`, import.meta.url)));
  const validator = RelaxNGValidator.fromDoc(rules);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  } finally {
    for (const used of [validator, rules, document]) used.dispose();
  }
}

/** The words of the texts of a file, and its notes, which stand where they are called. */
export function readTeiWords(xml: string): { words: string; notes: string[] } {
  let text = xml.slice(xml.indexOf('<text '));
  const notes: string[] = [];
  // A note may hold another: those that hold none first.
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(
      /<note place="foot" n="(\d+)"[^>]*>((?:(?!<note place=)[\s\S])*?)<\/note>/g,
      (_, rank: string, note: string) => {
        notes.push(note);
        return rank;
      },
    );
  }
  const words = text
    // What is said of words is not among them.
    .replace(/<(expan|figDesc)\b[^>]*>.*?<\/\1>/g, '')
    .replace(/<(?:lb\/|\/(?:p|q|head|item|cell|quote|bibl|note|ab|byline|said))>/g, '$& ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name]!);
  return { words, notes };
}
