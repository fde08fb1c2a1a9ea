/** A section: a head across the page, then rows that each stay whole, or, where they are long, part over pages. */
import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Section } from '../../leaflet/node.ts';
import { lineOf, type Setting } from '../setting.ts';
import { tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { BoxBlock } from './BoxBlock.tsx';
import { ContentView } from './ContentView.tsx';
import { HeadingText } from './HeadingText.tsx';
import { type Content, isLongBox, mayPart, presenceOf, type Row, sectionRows } from './rows.ts';
import { RowView, SideHead } from './SectionRow.tsx';

type Props = Readonly<{ node: Section; setting: Setting }>;

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

function Kept({ node, head, row, setting }: KeptProps) {
  const isLong = row?.type === 'box' ? isLongBox(row.box, setting.look) : row?.long;
  if (row && isLong) return <LongRow node={node} head={head} row={row} setting={setting} />;
  return (
    <View wrap={false} {...tagged(node, 'Sect')}>
      {head}
      {row ? <RowView row={row} setting={setting} /> : null}
    </View>
  );
}

/**
 * Its parts stand directly on the page, because React-PDF looks there only for what has to follow a head, and prints a box that opens
 * with a whole part over the edge of the page when another box is around it.
 */
function LongRow({ node, head, row, setting }: Props & Readonly<{ head: ReactNode; row: Row }>) {
  const { tag } = tagged(node, 'Sect');
  const { space } = setting.look;
  const sideHead = row.type === 'text' && row.heading ? <SideHead node={row.heading} setting={setting} /> : null;
  const last = row.type === 'text' && row.last ? row.content.length - 1 : undefined;
  return (
    <>
      {head || sideHead ? (
        <View wrap={false} minPresenceAhead={presenceOf(row, setting.look) * lineOf('body', setting)} {...{ tag }}>
          {head}
          {sideHead}
        </View>
      ) : null}
      {row.type === 'box' ? <BoxBlock node={row.box} within={tag} setting={setting} /> : null}
      {(row.type === 'text' ? row.content : []).map((content: Content, index: number) => (
        <View
          key={index}
          wrap={mayPart(content, setting.look)}
          {...{ tag }}
          style={{ marginBottom: index === last ? space(1.5) : 0 }}
        >
          <ContentView content={content} setting={setting} shortItem={setting.look.shortItem.inSection} />
        </View>
      ))}
    </>
  );
}

function SectionHead({ node, setting }: Props) {
  const { space } = setting.look;
  const { accent } = theme.colour;
  return (
    <View
      style={{
        borderTopWidth: 1.5,
        borderTopColor: accent,
        marginTop: space(2),
        paddingTop: space(1.25),
        marginBottom: space(1.25),
      }}
    >
      <HeadingText node={node.heading} number={node.number} as="section" colour={accent} setting={setting} />
    </View>
  );
}
