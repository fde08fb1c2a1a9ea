/** A paragraph, in each language. */
import { textOf } from '../../leaflet/inline.ts';
import type { Paragraph } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Setting } from '../setting.ts';
import { spoken, tagged } from '../tag.ts';
import type { TextStyleName } from '../theme.ts';
import { widthOf } from '../widthOf.ts';
import { Voices } from './Voices.tsx';

type Props = Readonly<{ node: Paragraph; as: TextStyleName; setting: Setting }>;

/**
 * The space under it is its own: where a box runs on over the page, its part has a fixed height, and Yoga takes a margin that does not
 * fit from the lines.
 */
export function ParagraphBlock({ node, as, setting }: Props) {
  const { space, measure, halfPage } = setting.look;
  return (
    <Voices node={node} setting={setting} parts={widthOf(textOf(node.children)) / measure > halfPage}>
      {(one, voice) => (
        <InlineText
          nodes={one.children}
          as={as}
          setting={voice}
          style={{ paddingBottom: space(1) }}
          {...tagged(one, 'P', spoken(one.children, voice))}
        />
      )}
    </Voices>
  );
}
