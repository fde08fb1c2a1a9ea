/** A whole list: behind bullets, short items in two columns, down the first and then down the second; or each beside its figure. */
import { View } from '@react-pdf/renderer';
import { textOf } from '../../leaflet/inline.ts';
import type { ListItem } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { widthOf } from '../widthOf.ts';
import { Bulleted } from './Bulleted.tsx';
import { Pictured } from './Pictured.tsx';

type Props = Readonly<{
  /** The list that the items are of; all of them, or some. */
  list: object;
  items: readonly ListItem[];
  setting: Setting;
  /** Characters. */
  shortItem: number;
}>;

/** Fewer items than this stay in one column. */
const LEAST_FOR_COLUMNS = 4;

export const isIllustrated = (items: readonly ListItem[]): boolean => items.every(({ figure }) => figure !== undefined);

export const runsInColumns = (items: readonly ListItem[], shortItem: number): boolean =>
  items.length >= LEAST_FOR_COLUMNS && items.every((item) => widthOf(textOf(item.children)) <= shortItem);

/** The first column is the longer one. */
export function inColumns(items: readonly ListItem[]): readonly [readonly ListItem[], readonly ListItem[]] {
  const half = Math.ceil(items.length / 2);
  return [items.slice(0, half), items.slice(half)];
}

export function ListBlock({ list, items, setting, shortItem }: Props) {
  if (isIllustrated(items)) return <Pictured list={list} items={items} setting={setting} />;
  const { space } = setting.look;
  const tag = tagged(list, 'L', { numbering: 'Disc' });
  if (!runsInColumns(items, shortItem)) {
    return (
      <View {...tag}>
        <Bulleted items={items} setting={setting} />
      </View>
    );
  }
  return (
    <View {...tag} style={{ flexDirection: rowDirection(setting), gap: space(3) }}>
      {inColumns(items).map((column, index) => (
        <View key={index} style={{ flex: 1 }}>
          <Bulleted items={column} setting={setting} />
        </View>
      ))}
    </View>
  );
}
