/** Directives to blocks: each directive by its name, with the attributes it takes and what it must hold. */
import { directionOf, isLanguageTag, type LanguageTag } from '../data/language.ts';
import { type Inline, textOf } from '../leaflet/inline.ts';
import {
  type Block,
  BOX_KINDS,
  type Heading,
  INSIDE_SIDES,
  PANEL_SIDES,
  type Paragraph,
  SECTION_IDS,
  type SectionId,
} from '../leaflet/node.ts';
import { isolate } from '../localize/isolate.ts';
import { type Assembly, assembleBlocks, type Holder } from './assemble.ts';
import { assembleTable, countingOf } from './assembleTable.ts';
import type { ContainerDirective } from './markdown.ts';

export function assembleDirective(node: ContainerDirective, assembly: Assembly): Block | undefined {
  const { context } = assembly;
  // An unclosed directive swallows all that follows; Markdown itself never complains.
  if (!isClosed(context.sourceOf(node))) {
    context.refuse(node, `:::${node.name} is not closed`, 'Close it with a line of colons, as many as it was opened with.');
    return undefined;
  }
  const block = byName(node, assembly);
  if (block === 'refused') return undefined;
  if (!block)
    context.refuse(
      node,
      `:::${node.name} ${JSON.stringify(node.attributes ?? {})} is not a directive we know`,
      'Directives and their attributes are listed in templates/README.md.',
    );
  return block;
}

/** Whether the last line closes the directive itself, not one inside it, which was opened with fewer colons. */
function isClosed(source: string): boolean {
  const opened = /^:+/.exec(source)?.[0].length ?? 0;
  const closed = /\n[ \t]*(:+)[ \t]*$/.exec(source)?.[1]?.length ?? 0;
  return closed >= opened;
}

/** What was wrong with the directive has been told. */
type Refused = 'refused';

/** @returns undefined for a directive, or attributes, that we do not know */
function byName(node: ContainerDirective, assembly: Assembly): Block | Refused | undefined {
  const attributes = node.attributes ?? {};
  const names = Object.keys(attributes).join();
  const hold = (holder: Holder) => assembleBlocks(node.children, holder, assembly);
  if (names === '' && isOneOf(BOX_KINDS, node.name))
    return { type: 'box', kind: node.name, children: headed(node, hold('box'), assembly) };
  switch (`${node.name}(${names})`) {
    case 'masthead()':
      return { type: 'masthead', children: headed(node, hold('masthead'), assembly) };
    case 'section(id)':
      return isOneOf(SECTION_IDS, attributes['id']) ? section(node, attributes['id'], assembly) : undefined;
    case 'panel(side)':
      return isOneOf([...PANEL_SIDES, ...INSIDE_SIDES], attributes['side'])
        ? { type: 'panel', side: attributes['side'], children: headed(node, hold('panel'), assembly) }
        : undefined;
    case 'part(language)': {
      const { language } = attributes;
      if (!language || !isLanguageTag(language)) return undefined;
      return { type: 'part', language, direction: directionOf(language), children: hold('part') };
    }
    case 'band(languages)':
      return band(node, (attributes['languages'] ?? '').split(' '), assembly);
    case 'header()':
    case 'footer()':
      return { type: 'furniture', place: node.name as 'header' | 'footer', children: hold('furniture') as Paragraph[] };
    case 'illustrated()':
      return illustrated(node, hold('illustrated'), assembly);
    case 'table(rows)':
    case 'table(rows,from)':
    case 'table(rows,widest)':
    case 'table(rows,from,places)':
    case 'table(rows,from,places,widest)': {
      const counting = countingOf(attributes);
      return counting && assembleTable(labels(node, assembly), counting);
    }
    case 'write-in()':
      return { type: 'writeIn', fields: labels(node, assembly).map((label) => ({ type: 'blank', label })) };
    case 'pharmacy()':
      return pharmacy(node, assembly);
    default:
      return undefined;
  }
}

const isOneOf = <T extends string>(list: readonly T[], value: string | null | undefined): value is T =>
  (list as readonly string[]).includes(value ?? '');

/** A holder that has to open with a heading. */
function headed(node: ContainerDirective, children: Block[], { context }: Assembly): Block[] {
  if (children[0]?.type !== 'heading')
    context.refuse(node, `:::${node.name} does not open with a heading`, 'Put a heading first.');
  return children;
}

function section(node: ContainerDirective, id: SectionId, assembly: Assembly): Block | Refused {
  assembly.numbering.section += 1;
  assembly.numbering.step = 1;
  const [heading, ...children] = headed(node, assembleBlocks(node.children, 'section', assembly), assembly);
  if (heading?.type !== 'heading') return 'refused';
  refuseEmptyTopics(node, children, assembly);
  return { type: 'section', id, number: assembly.numbering.section, heading, children };
}

function illustrated(node: ContainerDirective, blocks: readonly Block[], { context }: Assembly): Block | Refused {
  const [figure, ...children] = blocks;
  if (figure?.type === 'figure' && children.length > 0) return { type: 'illustrated', figure, children };
  context.refuse(
    node,
    ':::illustrated is not a figure with text',
    'Put {{figure "…"}} in a line of its own first, and the text after it.',
  );
  return 'refused';
}

/** A side head with nothing beside it would stand alone on the page. */
function refuseEmptyTopics(node: ContainerDirective, children: readonly Block[], { context }: Assembly): void {
  for (const [index, block] of children.entries()) {
    const next = children[index + 1];
    if (block.type !== 'heading' || (next && next.type !== 'heading' && next.type !== 'box')) continue;
    context.refuse(
      node,
      `the heading "${textOf(block.children)}" has no text of its own`,
      'Put a paragraph or a list under it, or remove it.',
    );
  }
}

/** One paragraph for each language. */
function band(node: ContainerDirective, languages: readonly string[], assembly: Assembly): Block | Refused {
  const children = assembleBlocks(node.children, 'furniture', assembly) as Paragraph[];
  if (children.length === languages.length && languages.every(isLanguageTag))
    return {
      type: 'furniture',
      place: 'band',
      children: children.map((paragraph, index) => ({ ...paragraph, language: languages[index] as LanguageTag })),
    };
  assembly.context.refuse(node, ':::band does not say one line in each of its languages', 'Write {{#band}} … {{/band}}.');
  return 'refused';
}

/** The items of a directive's list, as labels. */
function labels(node: ContainerDirective, assembly: Assembly): (readonly Inline[])[] {
  return assembleBlocks(node.children, 'panel', assembly).flatMap((block) => {
    if (block.type === 'list') return block.items.map((item) => item.children);
    if (block.type !== 'heading')
      assembly.context.refuse(node, `:::${node.name} holds a ${block.type}, which it cannot print`, 'Give it a list of labels.');
    return [];
  });
}

const PHARMACY_FIELDS = 4;

/** The labels are name, address, phone and hours; a profile's texts take their place and never pass through Markdown. */
function pharmacy(node: ContainerDirective, assembly: Assembly): Block | Refused {
  const { profile } = assembly.identity;
  const [heading] = assembleBlocks(node.children.slice(0, 1), 'panel', assembly);
  const fields = labels(node, assembly);
  if (heading?.type !== 'heading' || fields.length !== PHARMACY_FIELDS) {
    assembly.context.refuse(
      node,
      'the pharmacy block needs a heading and four labels',
      'Give it a heading and a list: name, address, phone, hours.',
    );
    return 'refused';
  }
  const direction = directionOf(assembly.identity.language);
  const isolatedLines = (value: string) =>
    value
      .split('\n')
      .map((line) => isolate(line, direction))
      .join('\n');
  const values = profile ? [profile.name, profile.address.join('\n'), profile.phone, profile.hours] : undefined;
  return {
    type: 'pharmacy',
    heading: heading as Heading,
    logo: profile?.logo,
    fields: values
      ? values.map((value) => ({ type: 'filled', value: isolatedLines(value) }))
      : fields.map((label) => ({ type: 'blank', label })),
  };
}
