/** The only door to @react-pdf/layout: React-PDF elements to a laid-out tree, in points, page by page. */
import layoutDocument from '@react-pdf/layout';
import { Document, Font, Page, pdf, View } from '@react-pdf/renderer';
import { cloneElement, createElement, type ReactElement } from 'react';

/** What we read of a laid-out node; coordinates are relative to the parent's box, in points. */
export type LaidOutNode = Readonly<{
  type: string;
  props?: Readonly<Record<string, unknown>>;
  box?: Readonly<{ top: number; left: number; width: number; height: number }>;
  lines?: readonly Line[];
  children?: readonly LaidOutNode[];
  value?: string;
}>;
export type Line = Readonly<{
  string: string;
  xAdvance: number;
  box: Readonly<{ x: number; y: number; width: number; height: number }>;
}>;
export type LaidOutDocument = LaidOutNode;

/** One instance for all documents: React roots are never released, so one a document would leak. */
const instance = pdf();
const layout = layoutDocument as unknown as (root: unknown, fonts: typeof Font) => Promise<LaidOutDocument>;

let documents = 0;

/** @param element a React-PDF Document element; one at a time, because all share an instance */
export async function layOut(element: ReactElement): Promise<LaidOutDocument> {
  const fresh = cloneElement(element, { key: ++documents }); // a new document, not the last one with changes
  await new Promise<void>((resolve) => instance.updateContainer(fresh, resolve));
  return layout((instance.container as unknown as { document: unknown }).document, Font);
}

/** Taller than any column, in points, so that nothing is parted. */
const ENDLESS = 1e6;

/**
 * The heights that elements take one below the other, with the space around each, in points.
 * @param width of the column that they stand in, in points
 */
export async function heightsOf(elements: readonly ReactElement[], width: number): Promise<number[]> {
  const boxes = elements.map((element, index) => createElement(View, { key: index }, element));
  const page = createElement(Page, { size: [width, ENDLESS], wrap: false }, boxes);
  const { children: [column] = [] } = await layOut(createElement(Document, {}, page));
  return (column?.children ?? []).map(({ box }) => box?.height ?? 0);
}
