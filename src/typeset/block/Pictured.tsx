/** Items each beside its figure, two in a row; on a sheet in two languages, one in a row, with its figure between them. */
import { View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { endEdge, rowDirection, type Setting } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Voices } from './Voices.tsx';

type Props = Readonly<{ /** The list that the items are of. */ list: object; items: readonly ListItem[]; setting: Setting }>;

export function Pictured({ list, items, setting }: Props) {
  return (
    <View {...tagged(list, 'L')} style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap' }}>
      {items.map((item, index) => (
        <Item key={index} item={item} setting={setting} />
      ))}
    </View>
  );
}

/** A list's item holds a body alone when nothing marks it, so figure and words are parts of the body. */
function Item({ item, setting }: Readonly<{ item: ListItem; setting: Setting }>) {
  const { space, figure, picturedInRow } = setting.look;
  const drawn = item.figure ? <FigureBlock node={item.figure} size={figure.item} setting={setting} /> : null;
  return (
    <View wrap={false} {...tagged(item, 'LI')} style={{ width: `${100 / picturedInRow}%`, paddingBottom: space(2) }}>
      <View {...tagged(item, 'LBody')} style={{ [endEdge(setting)]: space(2) }}>
        <Voices node={item} setting={setting} between={drawn}>
          {(one, voice) => (
            <View style={{ flexDirection: rowDirection(voice), alignItems: 'center', gap: space(3) }}>
              {voice.voice ? null : drawn}
              <View style={{ flex: 1 }}>
                <InlineText nodes={one.children} as="body" setting={voice} {...tagged(one, 'P', spoken(one.children, voice))} />
              </View>
            </View>
          )}
        </Voices>
      </View>
    </View>
  );
}
