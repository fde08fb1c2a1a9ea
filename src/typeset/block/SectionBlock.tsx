/** A section: a head across the page, then rows whose side heads hang in a column of their own. */
import { Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Heading, Section } from '../../leaflet/node.ts';
import { headingTag } from '../headingTag.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Look } from '../look.ts';
import { lineOf, rowDirection, type Setting, textLook } from '../setting.ts';
import { tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { BoxBlock } from './BoxBlock.tsx';
import { ContentView } from './ContentView.tsx';
import { isLongBox, type Row, sectionRows } from './rows.ts';
import { WarningBlock } from './WarningBlock.tsx';

type Props = Readonly<{ node: Section; setting: Setting }>;

/** The lines of body text that must stand under a head whose row is long. */
const PRESENCE = 4;

export const SectionBlock = ({ node, setting }: Props) => <>{sectionElements(node, setting)}</>;

/** The rows of a section. The head and the first row stay together, so that no head stands alone at the foot of a page or a column. */
export function sectionElements(node: Section, setting: Setting): ReactElement[] {
  const [first, ...rest] = sectionRows(node, setting.look);
  return [
    <Kept key="head" node={node} head={<SectionHead node={node} setting={setting} />} row={first} setting={setting} />,
    ...rest.map((row, index) => <Kept key={index} node={node} head={null} row={row} setting={setting} />),
  ];
}

type KeptProps = Props & Readonly<{ head: ReactNode; row: Row | undefined }>;

/** A row that stays whole, or a long one: React-PDF keeps a head with what follows when both stand directly on the page. */
function Kept({ node, head, row, setting }: KeptProps) {
  const tag = tagged(node, 'Sect');
  if (!row || !isLong(row, setting.look))
    return (
      <View wrap={false} {...tag}>
        {head}
        {row ? <RowView row={row} setting={setting} /> : null}
      </View>
    );
  const sideHead = row.type === 'text' && row.heading ? <SideHead node={row.heading} setting={setting} /> : null;
  return (
    <>
      {head || sideHead ? (
        <View wrap={false} minPresenceAhead={PRESENCE * lineOf('body', setting)} {...tag}>
          {head}
          {sideHead}
        </View>
      ) : null}
      <View {...tag}>
        <RowView row={row.type === 'text' ? { ...row, heading: undefined } : row} setting={setting} />
      </View>
    </>
  );
}

const isLong = (row: Row, look: Look): boolean => (row.type === 'box' ? isLongBox(row.box, look) : row.long);

function SectionHead({ node, setting }: Props) {
  const { space } = setting.look;
  const style = { fontWeight: 700, color: theme.colour.accent } as const;
  return (
    <View
      {...headingTag(node.heading, setting, node.number)}
      style={{
        flexDirection: rowDirection(setting),
        gap: space(2),
        alignItems: 'center',
        borderTopWidth: 1.5,
        borderTopColor: theme.colour.accent,
        marginTop: space(2),
        paddingTop: space(1.25),
        marginBottom: space(1.25),
      }}
    >
      <Text style={{ ...textLook('section', setting), ...style }}>{node.number}</Text>
      <View style={{ flex: 1 }}>
        <InlineText nodes={node.heading.children} as="section" setting={setting} keep style={style} />
      </View>
    </View>
  );
}

type RowProps<Kind> = Readonly<{ row: Kind; setting: Setting }>;
type TextRow = Extract<Row, { type: 'text' }>;

function RowView({ row, setting }: RowProps<Row>) {
  const { hangingHeads } = setting.look;
  if (row.type === 'box' && hangingHeads) return <WarningBlock node={row.box} setting={setting} />;
  if (row.type === 'box') return <BoxBlock node={row.box} setting={setting} />;
  return hangingHeads ? <HangingRow row={row} setting={setting} /> : <StackedRow row={row} setting={setting} />;
}

/** The side head in its column, the text beside it. */
function HangingRow({ row, setting }: RowProps<TextRow>) {
  const { sideColumn, gutter } = theme.leaflet;
  const { space } = setting.look;
  return (
    <View style={{ flexDirection: rowDirection(setting), gap: gutter, marginBottom: row.last ? space(1.25) : 0 }}>
      <View style={{ width: sideColumn }}>{row.heading ? <SideHead node={row.heading} setting={setting} /> : null}</View>
      <View style={{ flex: 1 }}>
        <Contents row={row} setting={setting} />
      </View>
    </View>
  );
}

/** The side head above its text. */
function StackedRow({ row, setting }: RowProps<TextRow>) {
  const { space } = setting.look;
  return (
    <View style={{ marginTop: row.heading ? space(0.5) : 0, marginBottom: row.last ? space(1.5) : 0, flexShrink: 0 }}>
      {row.heading ? (
        <View style={{ marginBottom: space(0.5) }}>
          <SideHead node={row.heading} setting={setting} />
        </View>
      ) : null}
      <Contents row={row} setting={setting} />
    </View>
  );
}

const SideHead = ({ node, setting }: Readonly<{ node: Heading; setting: Setting }>) => (
  <InlineText
    nodes={node.children}
    as="heading"
    setting={setting}
    keep
    style={{ fontWeight: 700 }}
    {...headingTag(node, setting)}
  />
);

const Contents = ({ row, setting }: RowProps<TextRow>) =>
  row.content.map((content, index) => (
    <ContentView key={index} content={content} setting={setting} shortItem={setting.look.shortItem.inSection} />
  ));
