/** A leaflet in columns: what to do now stands across the first page, the sections run down the columns under it and behind it. */
import { Document, Page, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { Leaflet } from '../leaflet/node.ts';
import { Blocks } from './block/Blocks.tsx';
import { sectionElements } from './block/SectionBlock.tsx';
import { fillAcross, fillColumns } from './fillColumns.ts';
import { tightened, withFurniture } from './fitting.tsx';
import { ACROSS, boundPage, IN_COLUMN } from './look.ts';
import { pageStyle, roomOf } from './page.ts';
import { type Figures, rowDirection, type Setting } from './setting.ts';
import type { Size } from './sheet/paper.ts';
import { theme } from './theme.ts';

/** The heights that elements take in a column of a width, in points: the layout stage measures them. */
export type HeightsOf = (elements: readonly ReactElement[], width: number) => Promise<number[]>;

const COLUMNS = 2;

/** @param steps how often the look gives way to long wording */
export async function typesetColumns(tree: Leaflet, paper: Size, figures: Figures, heightsOf: HeightsOf, steps = 0) {
  const leaflet = structuredClone(tree); // a node has one tag, and in each look another one
  const { language, direction } = leaflet;
  const setting: Setting = { language, direction, figures, look: tightened(ACROSS, steps) };
  const inColumn: Setting = { ...setting, look: tightened(IN_COLUMN, steps) };
  const bound = (index: number): Setting => ({ ...setting, look: boundPage(index, direction) });
  const { look } = await withFurniture(leaflet.children, bound(0), paper, heightsOf);
  const { bandLines, headerLines, footerLines } = look.page;
  const pageSetting = (index: number): Setting => {
    const { page, ...rest } = bound(index).look;
    return { ...setting, look: { ...rest, page: { ...page, bandLines, headerLines, footerLines } } };
  };
  const furniture = leaflet.children.filter((block) => block.type === 'furniture');
  const across = leaflet.children.filter((block) => block.type !== 'furniture' && block.type !== 'section');
  const rows = leaflet.children.flatMap((block) => (block.type === 'section' ? sectionElements(block, inColumn) : []));
  const { width, height } = roomOf(paper, pageSetting(0));
  const column = (width - (COLUMNS - 1) * theme.leaflet.betweenColumns) / COLUMNS;
  const heads = across.map((block, index) => <Blocks key={index} nodes={[block]} setting={setting} />);
  const { pages: headed, under } = fillAcross(await heightsOf(heads, width), height);
  const pages = fillColumns(await heightsOf(rows, column), { columns: COLUMNS, height, under });
  return (
    <Document title={leaflet.title} language={leaflet.language}>
      {pages.map((columns, index) => (
        <Page key={index} size={[paper.width, paper.height]} style={pageStyle(pageSetting(index))}>
          <Blocks nodes={furniture} setting={pageSetting(index)} />
          {(headed[index] ?? []).map((head) => heads[head])}
          <View style={{ flexDirection: rowDirection(setting), gap: theme.leaflet.betweenColumns }}>
            {columns.map((taken, position) => (
              <View key={position} style={{ width: column }}>
                {taken.map((row) => (
                  <Fragment key={row}>{rows[row]}</Fragment>
                ))}
              </View>
            ))}
          </View>
        </Page>
      ))}
    </Document>
  );
}
