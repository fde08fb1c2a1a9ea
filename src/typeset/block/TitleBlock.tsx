/** The title of a sheet, or a heading of a block that is no section. */
import type { Heading } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Setting } from '../setting.ts';
import { theme } from '../theme.ts';

const STYLES = { 1: 'title', 2: 'section', 3: 'heading' } as const;

export function TitleBlock({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) {
  const { space } = setting.look;
  return (
    <InlineText
      nodes={node.children}
      as={STYLES[node.level]}
      setting={setting}
      keep
      style={{ fontWeight: 700, color: node.level === 3 ? theme.colour.ink : theme.colour.accent, marginBottom: space(1) }}
      {...headingTag(node, setting)}
    />
  );
}
