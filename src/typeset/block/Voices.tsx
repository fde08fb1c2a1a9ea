/** What is said once on a sheet in one language, and twice, side by side, on a sheet in two. */
import { View } from '@react-pdf/renderer';
import { Fragment, type ReactNode } from 'react';
import type { Setting } from '../setting.ts';

type Props<Node extends object> = Readonly<{
  node: Node;
  setting: Setting;
  /** The languages stand under each other, where there is no room for columns. */
  stacked?: boolean;
  /** What both languages share stands between their columns. */
  between?: ReactNode;
  /** The row may part over pages, because it may be taller than half of one. */
  parts?: boolean;
  /** @param twinOf what a node of the tree is in the language that is set */
  children: (node: Node, setting: Setting, twinOf: <Other extends object>(node: Other) => Other) => ReactNode;
}>;

const same = <Node extends object>(node: Node): Node => node;

/**
 * The source is on the left and the target on the right, also when the target runs from right to left: so each begins at its own
 * edge of the page, the source's readers find it where they begin, and the target's where they do.
 */
export function Voices<Node extends object>({ node, setting, stacked, between, parts = false, children }: Props<Node>) {
  const { beside, ...alone } = setting;
  if (!beside) return children(node, setting, same);
  const source = children(beside.twinOf(node), beside.setting, beside.twinOf);
  const target = children(node, { ...alone, voice: 'target' }, same);
  if (stacked)
    return (
      <Fragment>
        {source}
        {target}
      </Fragment>
    );
  return (
    <View wrap={parts} style={{ flexDirection: 'row', gap: setting.look.columnGap }}>
      <View style={{ flex: 1 }}>{source}</View>
      {between}
      <View style={{ flex: 1 }}>{target}</View>
    </View>
  );
}
