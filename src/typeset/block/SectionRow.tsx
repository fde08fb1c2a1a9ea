/** A row of a section that stays whole: a box, or text with its side head beside or above it. */
import { View } from '@react-pdf/renderer';
import type { Heading } from '../../leaflet/node.ts';
import { rowDirection, type Setting } from '../setting.ts';
import { theme } from '../theme.ts';
import { BoxBlock } from './BoxBlock.tsx';
import { ContentView } from './ContentView.tsx';
import { HeadingText } from './HeadingText.tsx';
import type { Row } from './rows.ts';
import { WarningBlock } from './WarningBlock.tsx';

type Props<Kind> = Readonly<{ row: Kind; setting: Setting }>;
type TextRow = Extract<Row, { type: 'text' }>;

export function RowView({ row, setting }: Props<Row>) {
  const { hangingHeads } = setting.look;
  if (row.type === 'box' && hangingHeads) return <WarningBlock node={row.box} setting={setting} />;
  if (row.type === 'box') return <BoxBlock node={row.box} setting={setting} />;
  return hangingHeads ? <HangingRow row={row} setting={setting} /> : <StackedRow row={row} setting={setting} />;
}

/** The side head in its column, the text beside it. */
function HangingRow({ row, setting }: Props<TextRow>) {
  const { sideColumn, gutter } = theme.leaflet;
  const { space } = setting.look;
  return (
    <View style={{ flexDirection: rowDirection(setting), gap: gutter, marginBottom: row.last ? space(1.25) : 0 }}>
      <View style={{ width: sideColumn }}>
        {row.heading ? <HeadingText node={row.heading} as="heading" colour={theme.colour.ink} setting={setting} /> : null}
      </View>
      <View style={{ flex: 1 }}>
        <Contents row={row} setting={setting} />
      </View>
    </View>
  );
}

/** The side head above its text. */
const StackedRow = ({ row, setting }: Props<TextRow>) => (
  <View style={{ marginBottom: row.last ? setting.look.space(1.5) : 0 }}>
    {row.heading ? <SideHead node={row.heading} setting={setting} /> : null}
    <Contents row={row} setting={setting} />
  </View>
);

/** A side head where it stands above its text. */
export function SideHead({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) {
  const { space } = setting.look;
  return (
    <View style={{ marginTop: space(0.5), marginBottom: space(0.5) }}>
      <HeadingText node={node} as="heading" colour={theme.colour.ink} setting={setting} />
    </View>
  );
}

const Contents = ({ row, setting }: Props<TextRow>) =>
  row.content.map((content, index) => (
    <ContentView key={index} content={content} setting={setting} shortItem={setting.look.shortItem.inSection} />
  ));
