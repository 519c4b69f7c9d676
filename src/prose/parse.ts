import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * Reads an MDX body (without its frontmatter) into a syntax tree with positions.
 * @throws {VFileMessage} with `line` and `column` relative to the body when the MDX is broken.
 */
export function parseBody(body: string): Root {
  return processor.parse(body);
}
