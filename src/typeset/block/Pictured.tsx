/** Items each beside its figure, two in a row. */
import { View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { lookOf, rowDirection, type Setting, startEdge } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { space } from '../theme.ts';
import { FigureBlock } from './FigureBlock.tsx';

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
  const { body, figure } = lookOf(setting);
  return (
    <View wrap={false} {...tagged(item, 'LI')} style={{ width: '50%', marginBottom: space(2) }}>
      <View
        {...tagged(item, 'LBody')}
        style={{
          flexDirection: rowDirection(setting),
          alignItems: 'center',
          gap: space(3),
          [startEdge(setting) === 'left' ? 'paddingRight' : 'paddingLeft']: space(2),
        }}
      >
        {item.figure ? <FigureBlock node={item.figure} size={figure.item} setting={setting} /> : null}
        <View style={{ flex: 1 }}>
          <InlineText
            nodes={item.children}
            as={body}
            setting={setting}
            {...tagged(item, 'P', actualText(item.children, setting))}
          />
        </View>
      </View>
    </View>
  );
}
