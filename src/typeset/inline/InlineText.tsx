/** A run of inline nodes as React-PDF text. */
import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { type Inline, textOf } from '../../leaflet/inline.ts';
import { lettersOf } from '../fonts.ts';
import { hyphenationOf } from '../hyphenation.ts';
import { ems, lineOf, type Setting, textLook } from '../setting.ts';
import type { Tag } from '../tag.ts';
import type { TextStyleName } from '../theme.ts';

type TextStyle = Readonly<{
  fontWeight?: 400 | 700;
  color?: string;
  paddingBottom?: number;
  textAlign?: 'left' | 'right' | 'center';
}>;
type Props = Readonly<{
  nodes: readonly Inline[];
  as: TextStyleName;
  setting: Setting;
  style?: TextStyle;
  keep?: boolean;
  /** What the text is in the document's structure; what the box around it is, when left out. */
  tag?: Tag;
}>;

/** @param keep true for text that must be parted neither over pages nor with hyphens, such as a heading */
export function InlineText({ nodes, as, setting, style = {}, keep = false, tag }: Props) {
  const shared = { ...(tag ? { tag } : {}), style: { ...textLook(as, setting), ...style }, wrap: !keep, orphans: 2, widows: 2 };
  const hyphenationCallback = keep ? undefined : hyphenationOf(as, setting.language);
  if (nodes.some(({ type }) => type === 'pageNumber' || type === 'pageCount')) {
    // A leading set here would be applied anew in each pass over the pages, and grow.
    const { lineHeight, top = 0, ...style } = shared.style;
    const fallen = { position: 'relative', top: top + fallOf(as, setting) } as const;
    return (
      <Text
        {...shared}
        style={{ ...style, ...fallen }}
        render={(pages) => nodes.map((node) => withPageNumbers(node, pages)).join('')}
      />
    );
  }
  return (
    <Text {...shared} {...(hyphenationCallback ? { hyphenationCallback } : {})}>
      {nodes.map((node, index) => inline(node, index, setting))}
    </Text>
  );
}

/** How far a line without leading stands over the baseline of one that ends at the same height with it, in points. */
function fallOf(as: TextStyleName, setting: Setting): number {
  const { ascent, descent } = lettersOf(setting.language);
  return (ems(ascent - descent, as, setting) - lineOf(as, setting)) / 2;
}

type Pages = Readonly<{ pageNumber: number; totalPages: number }>;

/** React-PDF fills in page numbers only in text that is one string. */
function withPageNumbers(node: Inline, { pageNumber, totalPages }: Pages): string {
  if (node.type === 'pageNumber') return String(pageNumber);
  return node.type === 'pageCount' ? String(totalPages) : textOf([node]);
}

function inline(node: Inline, index: number, setting: Setting): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'strong':
      return (
        <Text key={index} style={{ fontWeight: 700, direction: setting.direction }}>
          {node.children.map((child, position) => inline(child, position, setting))}
        </Text>
      );
    case 'link':
      // The text of a link looks like the text around it: on paper it leads nowhere. The types know `src` of Link only, which is blue.
      return (
        <Text key={index} {...{ src: node.href }} style={{ direction: setting.direction }}>
          {node.children.map((child, position) => inline(child, position, setting))}
        </Text>
      );
    case 'pageNumber':
    case 'pageCount':
      throw new Error('page numbers stand outside strong text');
    default:
      return node satisfies never;
  }
}
