/** Running band, header and footer: the same on every page, outside the text. */
import { View } from '@react-pdf/renderer';
import type { Furniture, Paragraph } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Room } from '../room.ts';
import {
  BAND_FRAME,
  ems,
  footMargin,
  HEADER_RULE,
  headerTop,
  headMargin,
  lineOf,
  rowDirection,
  type Setting,
} from '../setting.ts';
import { artifact, spoken, tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { BandLines } from './BandLines.tsx';
import { Voices } from './Voices.tsx';

/** Page numbers are filled in after layout, so their room cannot follow from their text. Ems. */
const PAGE_NUMBER_WIDTH = 9;

type Props = Readonly<{ node: Furniture; setting: Setting }>;

export function FurnitureBlock({ node, setting }: Props) {
  const { page, space } = setting.look;
  const line = lineOf('furniture', setting);
  const edges = {
    left: page.margin.left,
    right: page.margin.right,
    position: 'absolute',
    borderColor: theme.colour.rule,
  } as const;
  const text = <FurnitureText node={node} setting={setting} />;
  switch (node.place) {
    case 'band': {
      // In a frame at the very top. It is heard once, in the footer, which says the same.
      const room = roomFor('the band', page.bandLines * line + 2 * BAND_FRAME, line);
      const frame = { top: page.head, borderWidth: BAND_FRAME, borderColor: theme.colour.ink, borderRadius: 2 };
      return (
        <View fixed {...{ room }} {...artifact('Pagination')} style={{ ...edges, ...frame }}>
          {text}
        </View>
      );
    }
    case 'header': {
      const room = roomFor('the header', headMargin(setting) - headerTop(setting) - space(1), line);
      const rule = { top: headerTop(setting), borderBottomWidth: HEADER_RULE, paddingBottom: space(0.5) };
      return (
        <View fixed {...{ room }} {...artifact('Pagination')} style={{ ...edges, ...rule }}>
          {text}
        </View>
      );
    }
    case 'footer': {
      const room = roomFor('the footer', footMargin(setting) - page.footer, line);
      const rule = { bottom: page.footer, borderTopWidth: 0.75, paddingTop: space(1) };
      return (
        <View fixed {...{ room }} {...tagged(node, 'Div', { last: true })} style={{ ...edges, ...rule }}>
          {text}
        </View>
      );
    }
    default:
      return node.place satisfies never;
  }
}

const roomFor = (name: string, height: number, line: number): Room => ({
  name,
  height,
  line,
  mend: 'Shorten its wording (common.json, sheet, documents and edition; leaflet.json, disclaimer.education).',
});

/** What is in a piece of furniture, as wide as what is around it: by its height the room for it is measured. */
export function FurnitureText({ node, setting }: Props) {
  switch (node.place) {
    case 'band':
      return <BandLines node={node} as="furniture" setting={setting} gap={setting.look.space(3)} />;
    case 'header':
      return <HeaderText node={node} setting={setting} />;
    case 'footer':
      return <FooterTexts node={node} setting={setting} />;
    default:
      return node.place satisfies never;
  }
}

/** What sheet it is, and for where: side by side, or under each other where side heads do not hang. */
function HeaderText({ node, setting }: Props) {
  const { hangingHeads, space } = setting.look;
  const sideBySide = { flexDirection: rowDirection(setting), justifyContent: 'space-between', flexWrap: 'wrap' } as const;
  return (
    <View style={{ columnGap: space(3), ...(hangingHeads ? sideBySide : {}) }}>
      {node.children.map((paragraph, index) => (
        <Voices key={index} node={paragraph} setting={setting}>
          {(one, voice) => (
            <InlineText nodes={one.children} as="furniture" setting={voice} style={index === 0 ? { fontWeight: 700 } : {}} />
          )}
        </Voices>
      ))}
    </View>
  );
}

/** The first paragraph is bold; the last one is the page's number, beside the one before it. */
function FooterTexts({ node, setting }: Props) {
  const [number, beside] = node.children.toReversed();
  return (
    <>
      {node.children.slice(0, -2).map((paragraph, index) => (
        <Voices key={index} node={paragraph} setting={setting}>
          {(one, voice) => <FooterText node={one} bold={index === 0} setting={voice} />}
        </Voices>
      ))}
      {beside && number ? (
        <Voices node={beside} setting={setting}>
          {(one, voice, twinOf) => (
            <View style={{ flexDirection: rowDirection(voice), gap: setting.look.space(3), alignItems: 'flex-end' }}>
              <View style={{ flex: 1 }}>
                <FooterText node={one} bold={false} setting={voice} />
              </View>
              <PageNumber node={twinOf(number)} setting={voice} />
            </View>
          )}
        </Voices>
      ) : null}
    </>
  );
}

type TextProps = Readonly<{ node: Paragraph; setting: Setting }>;

const FooterText = ({ node, bold, setting }: TextProps & Readonly<{ bold: boolean }>) => (
  <InlineText
    nodes={node.children}
    as="furniture"
    setting={setting}
    style={{ fontWeight: bold ? 700 : 400 }}
    {...tagged(node, 'P', spoken(node.children, setting))}
  />
);

const PageNumber = ({ node, setting }: TextProps) => (
  <View
    {...artifact('Pagination')}
    style={{ width: ems(PAGE_NUMBER_WIDTH, 'furniture', setting), marginTop: -lineOf('furniture', setting) }}
  >
    <InlineText
      nodes={node.children}
      as="furniture"
      setting={setting}
      style={{ fontWeight: 700, textAlign: setting.direction === 'rtl' ? 'left' : 'right' }}
    />
  </View>
);
