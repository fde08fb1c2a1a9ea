/** A piece of a section or a box: a paragraph, some items of a list, or what is never parted. */
import { InlineText } from '../inline/InlineText.tsx';
import type { Setting } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
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

/** A paragraph does not shrink: where a page ends in the space under it, Yoga would take that space from its lines. */
export function ContentView({ content, setting, shortItem }: Props) {
  const { space } = setting.look;
  if (content.type === 'paragraph')
    return (
      <InlineText
        nodes={content.children}
        as="body"
        setting={setting}
        style={{ marginBottom: space(1), flexShrink: 0 }}
        {...tagged(content, 'P', actualText(content.children, setting))}
      />
    );
  if (content.type !== 'items') return <Blocks nodes={[content]} setting={setting} />;
  const { list, items, start } = content;
  if (start !== undefined) return <Numbered list={list} items={items} start={start} setting={setting} />;
  return <ListBlock list={list} items={items} setting={setting} shortItem={shortItem} />;
}
