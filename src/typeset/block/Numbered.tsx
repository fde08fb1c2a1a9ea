/** Steps: the number in a disc, so that a finger finds its place again; a step's figure stands beside its words, or between both languages. */
import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { textOf } from '../../leaflet/inline.ts';
import type { ListItem } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { ems, endEdge, rowDirection, type Setting, textLook } from '../setting.ts';
import { labelTag, spoken, spokenAlone, tagged, voiceTag } from '../tag.ts';
import { theme } from '../theme.ts';
import { widthOf } from '../widthOf.ts';
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

/** @param shortStep characters */
export const runInPairs = (items: readonly ListItem[], shortStep: number): boolean =>
  items.length > 1 && items.every(({ children, figure }) => figure && widthOf(textOf(children)) <= shortStep);

export function Numbered({ list, items, start, setting, pair = false }: Props) {
  const { space } = setting.look;
  const half = (index: number) => ({ width: '50%', ...(index === 0 ? { [endEdge(setting)]: space(3) } : {}) });
  const steps = items.map((item, index) => (
    <View
      key={index}
      wrap={!item.figure}
      {...tagged(item, 'LI')}
      style={{ paddingBottom: space(pair ? 3 : item.figure ? 2 : 0.625), ...(pair ? half(index) : {}) }}
    >
      <Step item={item} number={start + index} setting={setting} />
    </View>
  ));
  return (
    <View {...tagged(list, 'L', { numbering: 'Decimal' })} style={pair ? { flexDirection: rowDirection(setting) } : {}}>
      {steps}
    </View>
  );
}

type StepProps = Readonly<{ item: ListItem; setting: Setting }>;
type NumberedProps = StepProps & Readonly<{ number: number }>;

function Step({ item, number, setting }: NumberedProps) {
  const { figure, figuresFirst } = setting.look;
  const drawn = item.figure ? <FigureBlock node={item.figure} size={figure.step} setting={setting} /> : null;
  const between = setting.beside && drawn ? <View {...tagged(item, 'LBody')}>{drawn}</View> : null;
  return (
    <Voices node={item} setting={setting} between={between}>
      {(one, voice) => {
        const own = voice.voice ? null : drawn;
        const before = own !== null && figuresFirst;
        return (
          <View
            style={{ flexDirection: rowDirection(voice), gap: voice.look.space(2), alignItems: before ? 'center' : 'flex-start' }}
          >
            {before ? (
              <FigureThenDisc item={item} number={number} figure={own} setting={voice} />
            ) : (
              <Disc item={item} number={number} setting={voice} />
            )}
            <Body item={item} said={one} figure={before ? null : own} figured={own !== null} setting={voice} />
          </View>
        );
      }}
    </Voices>
  );
}

/** Read, the number comes first; seen, the figure does, so that figures, numbers and words each have a column. */
function FigureThenDisc({ item, number, figure, setting }: NumberedProps & Readonly<{ figure: ReactNode }>) {
  const against = rowDirection(setting) === 'row' ? 'row-reverse' : 'row';
  return (
    <View style={{ flexDirection: against, alignItems: 'center', gap: setting.look.space(3) }}>
      <Disc item={item} number={number} setting={setting} />
      <View {...tagged(item, 'LBody')}>{figure}</View>
    </View>
  );
}

function Disc({ item, number, setting }: NumberedProps) {
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
        style={{
          ...textLook('step', { ...setting, leading: 1 }),
          top: 0,
          fontWeight: 700,
          color: theme.colour.paper,
          textAlign: 'center',
        }}
      >
        {number}
      </Text>
    </View>
  );
}

type BodyProps = StepProps &
  Readonly<{
    /** The item in the language that is set. */
    said: ListItem;
    figure: ReactNode;
    /** The step has a figure, here or before its number. */
    figured: boolean;
  }>;

/** A list's item holds a label and a body alone (ISO 32000-2 14.8.4.8.3), so figure and words are parts of the body. */
function Body({ item, said, figure, figured, setting }: BodyProps) {
  const { children } = said;
  const words = figured ? tagged(said, 'P', spoken(children, setting)) : voiceTag(said, 'P', children, setting);
  return (
    <View
      {...tagged(item, 'LBody', figured ? {} : spokenAlone(children, setting))}
      style={{ flex: 1, flexDirection: rowDirection(setting), alignItems: 'center', gap: setting.look.space(4) }}
    >
      {figure}
      <View style={{ flex: 1 }}>
        <InlineText nodes={children} as="body" setting={setting} {...words} />
      </View>
    </View>
  );
}
