/** The head of a leaflet: title and tagline, with the pharmacy's block beside them. */
import { View } from '@react-pdf/renderer';
import type { Masthead } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { space } from '../theme.ts';
import { Blocks } from './Blocks.tsx';

export function MastheadBlock({ node, setting }: Readonly<{ node: Masthead; setting: Setting }>) {
  const beside = node.children.filter((block) => block.type === 'pharmacy');
  const title = node.children.filter((block) => block.type !== 'pharmacy');
  return (
    <View {...tagged(node, 'Div')} style={{ flexDirection: rowDirection(setting), gap: space(5), marginBottom: space(2) }}>
      <View style={{ flex: 1, justifyContent: 'center' }}>
        <Blocks nodes={title} setting={setting} paragraphs="tagline" />
      </View>
      <View style={{ width: '38%' }}>
        <Blocks nodes={beside} setting={setting} />
      </View>
    </View>
  );
}
