/** A piece of a section or a box: some items of a list, or a block that is set by itself. */
import type { Setting } from '../setting.ts';
import { Blocks } from './Blocks.tsx';
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
  if (content.type !== 'items') return <Blocks nodes={[content]} setting={setting} />;
  const { list, items, start, pair } = content;
  if (list.type === 'steps' && start !== undefined)
    return <Numbered list={list} items={items} start={start} setting={setting} pair={pair === true} />;
  if (list.type === 'steps') throw new Error('steps without a number');
  return <ListBlock list={list} items={items} setting={setting} shortItem={shortItem} />;
}
