/** The title of a sheet. */
import type { Heading } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Setting } from '../setting.ts';
import { space, theme } from '../theme.ts';

export function TitleBlock({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) {
  return (
    <InlineText
      nodes={node.children}
      as="title"
      setting={setting}
      keep
      style={{ fontWeight: 700, color: theme.colour.accent, marginBottom: space(1) }}
      {...headingTag(node, setting)}
    />
  );
}
