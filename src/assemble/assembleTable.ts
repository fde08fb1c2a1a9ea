/** A form to fill in by hand: its heads are written in the template, its rows are counted here. */
import type { Inline } from '../leaflet/inline.ts';
import type { Cell, Table } from '../leaflet/node.ts';

export type Counting = Readonly<{
  /** How many rows there are: one or more. */
  rows: number;
  /** The number of the first row, which stands in its first cell; undefined for rows without numbers. */
  from?: number | undefined;
  /** Letters that the second cells have in turn: the places of a figure. */
  places?: readonly string[] | undefined;
  /** The column that wants most room, counted from 1. */
  widest?: number | undefined;
}>;

export function assembleTable(head: readonly (readonly Inline[])[], { rows, from, places, widest }: Counting): Table {
  const cell = (value: string | undefined): Cell => (value === undefined ? [] : [{ type: 'text', value }]);
  return {
    type: 'table',
    head,
    ...(widest === undefined ? {} : { widest }),
    rows: Array.from({ length: rows }, (_, row) => {
      const opening = [
        ...(from === undefined ? [] : [cell(String(from + row))]),
        ...(places ? [cell(places[((from ?? 1) - 1 + row) % places.length])] : []),
      ];
      return [...opening, ...head.slice(opening.length).map((): Cell => [])];
    }),
  };
}

/** @returns undefined when an attribute is not what it should be */
export function countingOf(attributes: Readonly<Record<string, string | null | undefined>>): Counting | undefined {
  const whole = (text: string | null | undefined) => (/^[1-9]\d{0,2}$/.test(text ?? '') ? Number(text) : undefined);
  const rows = whole(attributes['rows']);
  const from = whole(attributes['from']);
  const places = attributes['places'] == null ? undefined : attributes['places'].split(' ').filter(Boolean);
  const widest = whole(attributes['widest']);
  const wrong = (name: string, value: unknown) => attributes[name] != null && value === undefined;
  if (rows === undefined || wrong('from', from) || wrong('widest', widest) || places?.length === 0) return undefined;
  return { rows, from, places, widest };
}
