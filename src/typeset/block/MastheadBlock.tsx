/** The head of a leaflet: title and tagline, with the pharmacy's block beside or under them. */
import { View } from '@react-pdf/renderer';
import type { Masthead } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { Blocks } from './Blocks.tsx';

export function MastheadBlock({ node, setting }: Readonly<{ node: Masthead; setting: Setting }>) {
  const { space, hangingHeads } = setting.look;
  const pharmacy = node.children.filter((block) => block.type === 'pharmacy');
  const title = node.children.filter((block) => block.type !== 'pharmacy');
  const [direction, beside] = hangingHeads
    ? ([rowDirection(setting), { width: '38%' }] as const)
    : (['column', { marginTop: space(1.5) }] as const);
  return (
    <View
      {...tagged(node, 'Div')}
      style={{ flexDirection: direction, gap: hangingHeads ? space(5) : 0, marginBottom: space(hangingHeads ? 2 : 3) }}
    >
      <View style={hangingHeads ? { flex: 1, justifyContent: 'center' } : {}}>
        <Blocks nodes={title} setting={setting} paragraphs="tagline" />
      </View>
      <View style={beside}>
        <Blocks nodes={pharmacy} setting={setting} />
      </View>
    </View>
  );
}
