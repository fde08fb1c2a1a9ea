/** The title of a sheet, or a heading of a block that is no section. */
import { View } from '@react-pdf/renderer';
import type { Heading } from '../../leaflet/node.ts';
import type { Setting } from '../setting.ts';
import { theme } from '../theme.ts';
import { HeadingText } from './HeadingText.tsx';

const STYLES = { 1: 'title', 2: 'section', 3: 'heading' } as const;

export function TitleBlock({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) {
  const { ink, accent } = theme.colour;
  return (
    <View style={{ marginBottom: setting.look.space(1) }}>
      <HeadingText node={node} as={STYLES[node.level]} colour={node.level === 3 ? ink : accent} setting={setting} />
    </View>
  );
}
