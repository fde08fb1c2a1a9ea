/** A form to fill in by hand: a head over each column, rows high enough for stiff hands. */
import { View } from '@react-pdf/renderer';
import { textOf } from '../../leaflet/inline.ts';
import type { Cell, Table } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting } from '../setting.ts';
import { spokenAlone, tagged, voiceTag } from '../tag.ts';
import { theme } from '../theme.ts';
import { Voices } from './Voices.tsx';

type Props = Readonly<{ node: Table; setting: Setting }>;

export function TableBlock({ node: { head, rows, widest }, ...rest }: Props) {
  const { setting } = rest;
  const { space } = setting.look;
  const widths = head.map((_, column): Width => {
    if (column + 1 === widest) return 'widest';
    return rows.every((row) => row[column]?.length) ? 'narrow' : 'wide';
  });
  const row = (cells: readonly Cell[], isHead: boolean) => (
    <View
      wrap={false}
      {...tagged(cells, 'TR')}
      style={{ flexDirection: rowDirection(setting), borderBottomWidth: isHead ? 1.5 : 0.75, borderColor: theme.colour.ink }}
    >
      {cells.map((cell, column) => (
        <CellView
          key={column}
          cell={cell}
          width={widths[column] ?? 'wide'}
          first={column === 0}
          scope={isHead ? 'Column' : column === 0 && cell.length > 0 ? 'Row' : undefined}
          setting={setting}
        />
      ))}
    </View>
  );
  return (
    <View {...tagged(head, 'Table')} style={{ borderTopWidth: 1.5, borderColor: theme.colour.ink, marginBottom: space(2) }}>
      {row(head, true)}
      {rows.map((cells, index) => (
        <View key={index}>{row(cells, false)}</View>
      ))}
    </View>
  );
}

/** A column whose cells are all filled holds a number or a letter; the others want room for a hand. */
type Width = 'narrow' | 'wide' | 'widest';
const GROW = { narrow: 0, wide: 1, widest: 2 } as const;

type CellProps = Readonly<{ cell: Cell; width: Width; first: boolean; scope: 'Column' | 'Row' | undefined; setting: Setting }>;

/** What is the same in both languages, such as the number of a row, is set once. */
function settingOf(cell: Cell, { beside, ...alone }: Setting): Setting {
  return beside && textOf(beside.twinOf(cell)) !== textOf(cell) ? { ...alone, beside } : alone;
}

function CellView({ cell, width, first, scope, setting: around }: CellProps) {
  const setting = settingOf(cell, around);
  const { space, form } = setting.look;
  const said = spokenAlone(cell, setting);
  const tag = scope ? tagged(cell, 'TH', { scope, ...said }) : tagged(cell, 'TD', said);
  const inner = setting.direction === 'rtl' ? 'borderRightWidth' : 'borderLeftWidth';
  return (
    <View
      {...tag}
      style={{
        flexBasis: width === 'narrow' ? form.narrow : 0,
        flexGrow: GROW[width],
        minHeight: scope === 'Column' ? 0 : form.row,
        justifyContent: scope === 'Column' ? 'flex-end' : 'center',
        paddingHorizontal: space(1),
        paddingVertical: space(0.5),
        borderColor: theme.colour.rule,
        ...(first ? {} : { [inner]: 0.75 }),
      }}
    >
      {cell.length > 0 ? (
        <Voices node={cell} setting={setting} stacked>
          {(one, voice) => (
            <InlineText
              nodes={one}
              as={scope === 'Column' ? 'form' : 'body'}
              setting={voice}
              keep
              style={{ fontWeight: 700 }}
              {...voiceTag(one, 'P', one, voice)}
            />
          )}
        </Voices>
      ) : null}
    </View>
  );
}
