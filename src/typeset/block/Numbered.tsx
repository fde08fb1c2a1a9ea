/** Steps: the number in a disc, so that a finger finds its place again; a step's figure stands beside its words, or between both languages. */
import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, rowDirection, type Setting, textLook } from '../setting.ts';
import { labelTag, spoken, spokenAlone, tagged, voiceTag } from '../tag.ts';
import { theme } from '../theme.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Voices } from './Voices.tsx';

type Props = Readonly<{
  /** The list that the steps are of; all of them, or some. */
  list: object;
  items: readonly ListItem[];
  start: number;
  setting: Setting;
  /** Two steps at most, in one row. */
  pair?: boolean;
}>;

export function Numbered({ list, items, start, setting, pair = false }: Props) {
  const { space } = setting.look;
  const steps = items.map((item, index) => (
    <View
      key={index}
      wrap={!item.figure}
      {...tagged(item, 'LI')}
      style={{
        ...(pair ? { width: '50%', ...(index === 0 ? { [endPadding(setting)]: space(3) } : {}) } : {}),
        paddingBottom: space(pair ? 3 : item.figure ? 2 : 0.625),
      }}
    >
      <Step item={item} number={start + index} setting={setting} />
    </View>
  ));
  return (
    <View
      {...tagged(list, 'L', { numbering: 'Decimal' })}
      style={pair ? { flexDirection: rowDirection(setting), alignItems: 'center' } : {}}
    >
      {steps}
    </View>
  );
}

/** Between the two of a row. */
const endPadding = ({ direction }: Setting) => (direction === 'rtl' ? 'paddingLeft' : 'paddingRight');

type StepProps = Readonly<{ item: ListItem; setting: Setting }>;

function Step({ item, number, setting }: StepProps & Readonly<{ number: number }>) {
  const figure = item.figure ? <FigureBlock node={item.figure} size={setting.look.figure.step} setting={setting} /> : null;
  if (figure && setting.look.figuresFirst && !setting.beside)
    return <FigureFirst item={item} number={number} figure={figure} setting={setting} />;
  const between = setting.beside && figure ? <View {...tagged(item, 'LBody')}>{figure}</View> : null;
  return (
    <Voices node={item} setting={setting} between={between}>
      {(one, voice) => (
        <View style={{ flexDirection: rowDirection(voice), gap: voice.look.space(2), alignItems: 'flex-start' }}>
          <Disc item={item} number={number} setting={voice} />
          <Body item={item} said={one} figure={voice.voice ? null : figure} setting={voice} />
        </View>
      )}
    </Voices>
  );
}

/** Read, the number comes first; seen, the figure does. */
function FigureFirst({ item, number, figure, setting }: StepProps & Readonly<{ number: number; figure: ReactNode }>) {
  const { space } = setting.look;
  const row = rowDirection(setting);
  return (
    <View style={{ flexDirection: row, gap: space(2), alignItems: 'center' }}>
      <View style={{ flexDirection: row === 'row' ? 'row-reverse' : 'row', gap: space(4), alignItems: 'center' }}>
        <Disc item={item} number={number} setting={setting} />
        <View {...tagged(item, 'LBody')}>{figure}</View>
      </View>
      <View {...tagged(item, 'LBody')} style={{ flex: 1 }}>
        <InlineText nodes={item.children} as="body" setting={setting} {...tagged(item, 'P', spoken(item.children, setting))} />
      </View>
    </View>
  );
}

function Disc({ item, number, setting }: StepProps & Readonly<{ number: number }>) {
  const size = ems(setting.look.disc, 'body', setting);
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
        {...labelTag(item, setting)}
        style={{ ...textLook('step', setting), top: 0, fontWeight: 700, color: theme.colour.paper, textAlign: 'center' }}
      >
        {number}
      </Text>
    </View>
  );
}

type BodyProps = StepProps & Readonly<{ /** The item in the language that is set. */ said: ListItem; figure: ReactNode }>;

/** A list's item holds a label and a body alone (ISO 32000-2 14.8.4.8.3), so figure and words are parts of the body. */
function Body({ item, said, figure, setting }: BodyProps) {
  const { children } = said;
  const words = figure ? tagged(said, 'P', spoken(children, setting)) : voiceTag(said, 'P', children, setting);
  return (
    <View
      {...tagged(item, 'LBody', figure ? {} : spokenAlone(children, setting))}
      style={{ flex: 1, flexDirection: rowDirection(setting), alignItems: 'center', gap: setting.look.space(4) }}
    >
      {figure}
      <View style={{ flex: 1 }}>
        <InlineText nodes={children} as="body" setting={setting} {...words} />
      </View>
    </View>
  );
}
