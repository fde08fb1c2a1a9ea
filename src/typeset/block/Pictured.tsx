/** Items each beside its figure, two in a row; in two languages one, with its figure between them. */
import { View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting, startEdge } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Voices } from './Voices.tsx';

type Props = Readonly<{ /** The list that the items are of. */ list: object; items: readonly ListItem[]; setting: Setting }>;

export function Pictured({ list, items, setting }: Props) {
  return (
    <View {...tagged(list, 'L')} style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap' }}>
      {items.map((item, index) => (
        <View
          key={index}
          wrap={false}
          {...tagged(item, 'LI')}
          style={{ width: setting.beside ? '100%' : '50%', paddingBottom: setting.look.space(2) }}
        >
          <Item item={item} setting={setting} />
        </View>
      ))}
    </View>
  );
}

/** A list's item holds a body alone when nothing marks it, so figure and words are parts of the body. */
function Item({ item, setting }: Readonly<{ item: ListItem; setting: Setting }>) {
  const { space, figure } = setting.look;
  const drawn = item.figure ? <FigureBlock node={item.figure} size={figure.item} setting={setting} /> : null;
  return (
    <View {...tagged(item, 'LBody')}>
      <Voices node={item} setting={setting} between={drawn}>
        {(one, voice) => (
          <View
            style={{
              flexDirection: rowDirection(voice),
              alignItems: 'center',
              gap: space(3),
              [startEdge(voice) === 'left' ? 'paddingRight' : 'paddingLeft']: space(2),
            }}
          >
            {voice.voice ? null : drawn}
            <View style={{ flex: 1 }}>
              <InlineText nodes={one.children} as="body" setting={voice} {...tagged(one, 'P', spoken(one.children, voice))} />
            </View>
          </View>
        )}
      </Voices>
    </View>
  );
}
