/** A list, or some of its items: behind bullets, short ones in two columns, down the first and then down the second; or each beside its figure. */
import { View } from '@react-pdf/renderer';
import { textOf } from '../../leaflet/inline.ts';
import type { List, ListItem } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { Bulleted } from './Bulleted.tsx';
import { Pictured } from './Pictured.tsx';

type Props = Readonly<{
  /** The list that the items are of; all of them, or some. */
  list: List;
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

/** In characters of Latin: Chinese and Japanese letters, their full-width marks and Korean syllables are twice as wide. */
const widthOf = (text: string): number =>
  text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu, 'xx')
    .length;

/** The first column is the longer one. */
export function inColumns(items: readonly ListItem[]): readonly [readonly ListItem[], readonly ListItem[]] {
  const half = Math.ceil(items.length / 2);
  return [items.slice(0, half), items.slice(half)];
}

export function ListBlock({ list, items, setting, shortItem }: Props) {
  if (isIllustrated(items)) return <Pictured list={list} items={items} setting={setting} />;
  const { space, afterList } = setting.look;
  const tag = tagged(list, 'L', { numbering: 'Disc' });
  const paddingBottom = items.at(-1) === list.items.at(-1) ? space(afterList) : 0;
  if (!runsInColumns(items, shortItem)) {
    return (
      <View {...tag} style={{ paddingBottom }}>
        <Bulleted items={items} setting={setting} />
      </View>
    );
  }
  return (
    <View {...tag} style={{ flexDirection: rowDirection(setting), gap: space(3), paddingBottom }}>
      {inColumns(items).map((column, index) => (
        <View key={index} style={{ flex: 1 }}>
          <Bulleted items={column} setting={setting} />
        </View>
      ))}
    </View>
  );
}
