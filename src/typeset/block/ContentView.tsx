/** A piece of a section or a box: some items of a list, or a block that is set by itself. */
import type { Setting } from '../setting.ts';
import { Blocks } from './Blocks.tsx';
import { FigureRow } from './FigureRow.tsx';
import { ListBlock } from './ListBlock.tsx';
import { Numbered } from './Numbered.tsx';
import type { Content } from './rows.ts';

type Props = Readonly<{
  content: Content;
  setting: Setting;
  /** Lists whose items are all this short run in two columns. Characters. */
  shortItem: number;
}>;

export function ContentView({ content, setting, shortItem }: Props) {
  if (content.type === 'figures') return <FigureRow figures={content.figures} setting={setting} />;
  if (content.type !== 'items') return <Blocks nodes={[content]} setting={setting} />;
  const { list, items, start, pair = false } = content;
  if (start !== undefined) return <Numbered list={list} items={items} start={start} setting={setting} pair={pair} />;
  return <ListBlock list={list} items={items} setting={setting} shortItem={shortItem} />;
}
