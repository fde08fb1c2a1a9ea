/** The blocks of a page. Those that stand in no section go over pages in rows that stay whole, with their headings over them. */
import { View } from '@react-pdf/renderer';
import type { Block } from '../../leaflet/node.ts';
import type { Setting } from '../setting.ts';
import { Blocks } from './Blocks.tsx';
import { ContentView } from './ContentView.tsx';
import { type Row, rowsOf } from './rows.ts';
import { TitleBlock } from './TitleBlock.tsx';

type Props = Readonly<{ nodes: readonly Block[]; setting: Setting }>;

export function PageBlocks({ nodes, setting }: Props) {
  return runsOf(nodes).map((run, index) => {
    const [first] = run;
    if (first && !FLOWS.includes(first.type)) return <Blocks key={index} nodes={run} setting={setting} />;
    return rowsOf(run, setting.look.shortItem.inBox, setting.look).map((row, at) => (
      <FlowingRow key={`${index}-${at}`} row={row} setting={setting} />
    ));
  });
}

const FLOWS: readonly Block['type'][] = ['heading', 'paragraph', 'list', 'steps', 'figure', 'illustrated', 'table', 'writeIn'];

/** What flows is taken together from one block that does not to the next. */
function runsOf(nodes: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const node of nodes) {
    const open = runs.at(-1);
    const before = open?.at(-1);
    if (open && before && FLOWS.includes(before.type) && FLOWS.includes(node.type)) open.push(node);
    else runs.push([node]);
  }
  return runs;
}

function FlowingRow({ row, setting }: Readonly<{ row: Row; setting: Setting }>) {
  const { space, air, shortItem } = setting.look;
  if (row.type === 'box') return <Blocks nodes={[row.box]} setting={setting} />;
  return (
    <View wrap={false} style={{ marginBottom: row.last ? space(2 * air) : 0 }}>
      {row.heading ? <TitleBlock node={row.heading} setting={setting} /> : null}
      {row.content.map((content, index) => (
        <ContentView key={index} content={content} setting={setting} shortItem={shortItem.inBox} />
      ))}
    </View>
  );
}
