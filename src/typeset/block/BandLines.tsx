/** The state of a sheet's review in its language and in the source's, on one baseline, side by side as long as there is room. */
import { View } from '@react-pdf/renderer';
import { directionOf } from '../../data/language.ts';
import type { Furniture } from '../../leaflet/node.ts';
import { liftBeside } from '../fonts.ts';
import { InlineText } from '../inline/InlineText.tsx';
import { rowDirection, type Setting, scriptLeading } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import type { TextStyleName } from '../theme.ts';

type Props = Readonly<{
  node: Furniture;
  as: TextStyleName;
  setting: Setting;
  /** Between the two, in points. */
  gap: number;
  /** Whether it is heard: where nothing else on the page says it. */
  heard?: boolean;
}>;

export const BandLines = ({ node, as, setting, gap, heard = false }: Props) => (
  <View style={{ flexDirection: rowDirection(setting), flexWrap: 'wrap', justifyContent: 'center', columnGap: gap }}>
    {node.children.map((paragraph, index) => {
      const language = paragraph.language ?? setting.language;
      const lines = { leading: scriptLeading(setting), lift: liftBeside(language, setting.language) };
      const voice: Setting = { ...setting, language, direction: directionOf(language), ...lines };
      const lang = language === setting.language ? {} : { language };
      return (
        // In a view of its own: Yoga lifts nothing that stands directly in a row that wraps.
        <View key={index}>
          <InlineText
            nodes={paragraph.children}
            as={as}
            setting={voice}
            style={{ fontWeight: 700 }}
            {...(heard ? tagged(paragraph, 'P', { ...spoken(paragraph.children, voice), ...lang }) : {})}
          />
        </View>
      );
    })}
  </View>
);
