/** Steps: the number in a disc, so that a finger finds its place again; a step's figure stands between them. */
import { Text, View } from '@react-pdf/renderer';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { actualText, tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { FigureBlock } from './FigureBlock.tsx';

/** Ems of the text: room for two digits. */
const DISC = 1.28;

type Props = Readonly<{
  /** The list that the steps are of; all of them, or some. */
  list: object;
  items: readonly ListItem[];
  start: number;
  setting: Setting;
}>;

export function Numbered({ list, items, start, setting }: Props) {
  const { space } = setting.look;
  const steps = items.map((item, index) => (
    <View
      key={index}
      wrap={!item.figure}
      {...tagged(item, 'LI')}
      style={{ flexDirection: rowDirection(setting), marginBottom: space(item.figure ? 2 : 0.625), gap: space(2) }}
    >
      <Disc item={item} number={start + index} setting={setting} />
      {item.figure ? <WithFigure item={item} setting={setting} /> : <Words item={item} as="LBody" setting={setting} />}
    </View>
  ));
  return <View {...tagged(list, 'L', { numbering: 'Decimal' })}>{steps}</View>;
}

type StepProps = Readonly<{ item: ListItem; setting: Setting }>;

function Disc({ item, number, setting }: StepProps & Readonly<{ number: number }>) {
  const size = ems(DISC, 'body', setting);
  return (
    <View
      style={{
        width: size,
        height: size,
        borderRadius: size / 2,
        backgroundColor: theme.colour.accent,
        justifyContent: 'center',
      }}
    >
      <Text
        {...tagged(item, 'Lbl')}
        style={{ ...textLook('step', setting), fontWeight: 700, color: theme.colour.paper, textAlign: 'center' }}
      >
        {number}
      </Text>
    </View>
  );
}

/** A list's item holds a label and a body alone (ISO 32000-2 14.8.4.8.3), so figure and words are parts of the body. */
function WithFigure({ item, setting }: StepProps) {
  const { space, figure } = setting.look;
  return (
    <View
      {...tagged(item, 'LBody')}
      style={{ flex: 1, flexDirection: rowDirection(setting), alignItems: 'center', gap: space(4) }}
    >
      {item.figure ? <FigureBlock node={item.figure} size={figure.step} setting={setting} /> : null}
      <Words item={item} as="P" setting={setting} />
    </View>
  );
}

function Words({ item, as, setting }: StepProps & Readonly<{ as: 'LBody' | 'P' }>) {
  return (
    <View style={{ flex: 1 }}>
      <InlineText nodes={item.children} as="body" setting={setting} {...tagged(item, as, actualText(item.children, setting))} />
    </View>
  );
}
