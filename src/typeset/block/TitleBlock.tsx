/** The title of a sheet, or a heading of a block that is no section. */
import type { Heading } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { lookOf, type Setting } from '../setting.ts';
import { space, theme } from '../theme.ts';

export function TitleBlock({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) {
  return (
    <InlineText
      nodes={node.children}
      as={lookOf(setting).headings[node.level]}
      setting={setting}
      keep
      style={{ fontWeight: 700, color: node.level === 3 ? theme.colour.ink : theme.colour.accent, marginBottom: space(1) }}
      {...headingTag(node, setting)}
    />
  );
}
