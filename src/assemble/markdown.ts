/** The only door to mdast and micromark: Markdown with directives to its syntax tree. */
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';

export type { Heading as MarkdownHeading, List as MarkdownList, Nodes, PhrasingContent, RootContent } from 'mdast';
export type { ContainerDirective } from 'mdast-util-directive';

export const parseMarkdown = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [directive()], mdastExtensions: [directiveFromMarkdown()] });
