/** Steps: the number in a disc, so that a finger finds its place again; a step's figure stands beside its words. */
import { Text, View } from '@react-pdf/renderer';
import { textOf } from '../../leaflet/inline.ts';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { lookOf, rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { space, theme } from '../theme.ts';
import { FigureBlock } from './FigureBlock.tsx';

type Props = Readonly<{
  /** The list that the steps are of; all of them, or some. */
  list: object;
  items: readonly ListItem[];
  start: number;
  setting: Setting;
  /** Two steps at most, in one row. */
  pair?: boolean;
}>;

/** @param shortStep characters */
export const runInPairs = (items: readonly ListItem[], shortStep: number): boolean =>
  items.length > 1 && items.every(({ children, figure }) => figure && textOf(children).length <= shortStep);

export function Numbered({ list, items, start, setting, pair = false }: Props) {
  const { figuresFirst } = lookOf(setting);
  const steps = items.map((item, index) => (
    <View
      key={index}
      wrap={!item.figure}
      {...tagged(item, 'LI')}
      style={{
        ...(pair ? { width: '50%', ...(index === 0 ? { [endPadding(setting)]: space(3) } : {}) } : {}),
        flexDirection: rowDirection(setting),
        alignItems: item.figure && figuresFirst ? 'center' : 'flex-start',
        marginBottom: space(pair ? 3 : item.figure ? 2 : 0.625),
        gap: space(2),
      }}
    >
      {item.figure && figuresFirst ? (
        <FigureThenDisc item={item} number={start + index} setting={setting} />
      ) : (
        <Disc item={item} number={start + index} setting={setting} />
      )}
      {item.figure ? (
        <WithFigure item={item} setting={setting} drawn={!figuresFirst} />
      ) : (
        <Words item={item} as="LBody" setting={setting} />
      )}
    </View>
  ));
  return (
    <View {...tagged(list, 'L', { numbering: 'Decimal' })} style={pair ? { flexDirection: rowDirection(setting) } : {}}>
      {steps}
    </View>
  );
}

/** Between the two of a row. */
const endPadding = ({ direction }: Setting) => (direction === 'rtl' ? 'paddingLeft' : 'paddingRight');

type StepProps = Readonly<{ item: ListItem; setting: Setting }>;
type NumberedProps = StepProps & Readonly<{ number: number }>;

function Disc({ item, number, setting }: NumberedProps) {
  const { style, disc } = lookOf(setting).number;
  return (
    <View
      style={{
        width: disc,
        height: disc,
        borderRadius: disc / 2,
        backgroundColor: theme.colour.accent,
        justifyContent: 'center',
      }}
    >
      <Text
        {...tagged(item, 'Lbl')}
        style={{ ...textLook(style, setting), fontWeight: 700, color: theme.colour.paper, textAlign: 'center' }}
      >
        {number}
      </Text>
    </View>
  );
}

/** Read, the number comes first; seen, the figure does. */
function FigureThenDisc({ item, number, setting }: NumberedProps) {
  const against = rowDirection(setting) === 'row' ? 'row-reverse' : 'row';
  return (
    <View style={{ flexDirection: against, alignItems: 'center', gap: space(4) }}>
      <Disc item={item} number={number} setting={setting} />
      <View {...tagged(item, 'LBody')}>
        <StepFigure item={item} setting={setting} />
      </View>
    </View>
  );
}

const StepFigure = ({ item, setting }: StepProps) =>
  item.figure ? <FigureBlock node={item.figure} size={lookOf(setting).figure.step} setting={setting} /> : null;

/** A list's item holds a label and a body alone (ISO 32000-2 14.8.4.8.3), so figure and words are parts of the body. */
function WithFigure({ item, setting, drawn }: StepProps & Readonly<{ drawn: boolean }>) {
  return (
    <View
      {...tagged(item, 'LBody')}
      style={{ flex: 1, flexDirection: rowDirection(setting), alignItems: 'center', gap: space(4) }}
    >
      {drawn ? <StepFigure item={item} setting={setting} /> : null}
      <Words item={item} as="P" setting={setting} />
    </View>
  );
}

function Words({ item, as, setting }: StepProps & Readonly<{ as: 'LBody' | 'P' }>) {
  return (
    <View style={{ flex: 1 }}>
      <InlineText
        nodes={item.children}
        as={lookOf(setting).body}
        setting={setting}
        {...tagged(item, as, actualText(item.children, setting))}
      />
    </View>
  );
}
