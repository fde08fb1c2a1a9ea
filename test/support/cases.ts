/** Literate cases: a Markdown file of headings, prose, an input, and the tree or the diagnostics that it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../src/assemble/markdown.ts';
import { ROOT } from './project.ts';

export type Case = Readonly<{ title: string; markdown: string; tree?: string; diagnostics?: string }>;

const FOLDER = path.join(ROOT, 'test/cases');

export const caseFiles = (): string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

/** The cases of a file: each begins with a heading of level 2. @throws Error when one has no input, or nothing to compare. */
export function casesIn(file: string): Case[] {
  const found: { title: string; blocks: Map<string, string> }[] = [];
  for (const node of parseMarkdown(readFileSync(path.join(FOLDER, file), 'utf8')).children) {
    if (node.type === 'heading' && node.depth === 2) found.push({ title: plain(node), blocks: new Map() });
    if (node.type === 'code') found.at(-1)?.blocks.set(node.lang ?? '', node.value);
  }
  return found.map(({ title, blocks }) => {
    const [markdown, tree, diagnostics] = ['markdown', 'tree', 'diagnostics'].map((name) => blocks.get(name));
    if (markdown === undefined || (tree ?? diagnostics) === undefined) throw new Error(`${file}: "${title}" is no whole case`);
    return { title, markdown, ...(tree === undefined ? {} : { tree }), ...(diagnostics === undefined ? {} : { diagnostics }) };
  });
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}
