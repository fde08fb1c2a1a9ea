/** The blocks of a page. Those that stand in no section go over pages in rows that stay whole, with their headings over them. */
import { View } from '@react-pdf/renderer';
import type { Block } from '../../leaflet/node.ts';
import { lineOf, type Setting } from '../setting.ts';
import { Blocks } from './Blocks.tsx';
import { ContentView } from './ContentView.tsx';
import { mayPart, pageRows, type Row } from './rows.ts';
import { TitleBlock } from './TitleBlock.tsx';

type Props = Readonly<{ nodes: readonly Block[]; setting: Setting }>;

export function PageBlocks({ nodes, setting }: Props) {
  return runsOf(nodes).map((run, index) => {
    const [first] = run;
    if (first && !FLOWS.includes(first.type)) return <Blocks key={index} nodes={run} setting={setting} />;
    return pageRows(run, setting.look).map((row, at) => <RowView key={`${index}-${at}`} row={row} setting={setting} />);
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

/** The lines of body text that must stand under a heading whose row is long. */
const PRESENCE = 4;

function RowView({ row, setting }: Readonly<{ row: Row; setting: Setting }>) {
  if (row.type === 'box') return <Blocks nodes={[row.box]} setting={setting} />;
  const { look } = setting;
  const heading = row.heading ? <TitleBlock node={row.heading} setting={setting} /> : null;
  const marginBottom = row.last ? look.space(2) : 0;
  const contents = row.content.map((content, index) => (
    <View key={index} wrap={row.long && mayPart(content, look)}>
      <ContentView content={content} setting={setting} shortItem={look.shortItem.inBox} />
    </View>
  ));
  if (!row.long)
    return (
      <View wrap={false} style={{ marginBottom }}>
        {heading}
        {contents}
      </View>
    );
  return (
    <>
      {heading ? (
        <View wrap={false} minPresenceAhead={PRESENCE * lineOf('body', setting)}>
          {heading}
        </View>
      ) : null}
      {contents}
      <View style={{ marginBottom }} />
    </>
  );
}
