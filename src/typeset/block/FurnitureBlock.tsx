/** Running header and footer: the same on every page, outside the text. */
import { View } from '@react-pdf/renderer';
import type { Furniture, Paragraph } from '../../leaflet/node.ts';
import { InlineText } from '../inline/InlineText.tsx';
import type { Room } from '../room.ts';
import { ems, footMargin, lineOf, rowDirection, type Setting } from '../setting.ts';
import { artifact, spoken, tagged } from '../tag.ts';
import { theme } from '../theme.ts';
import { Voices } from './Voices.tsx';

/** Page numbers are filled in after layout, so their room cannot follow from their text. Ems. */
const PAGE_NUMBER_WIDTH = 9;

type Props = Readonly<{ node: Furniture; setting: Setting }>;

export const FurnitureBlock = ({ node, setting }: Props) =>
  node.place === 'header' ? <Header node={node} setting={setting} /> : <Footer node={node} setting={setting} />;

const edgesOf = ({ look: { page } }: Setting) =>
  ({ left: page.margin.left, right: page.margin.right, position: 'absolute', borderColor: theme.colour.rule }) as const;

/** What sheet it is, and for where: side by side, or under each other where side heads do not hang. */
function Header({ node, setting }: Props) {
  const { page, space, hangingHeads } = setting.look;
  return (
    <View
      fixed
      {...artifact('Pagination')}
      style={{
        ...edgesOf(setting),
        top: page.header,
        flexDirection: hangingHeads ? rowDirection(setting) : 'column',
        justifyContent: 'space-between',
        borderBottomWidth: 0.75,
        paddingBottom: space(1),
      }}
    >
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
function Footer({ node, setting }: Props) {
  const { page, space } = setting.look;
  const room: Room = {
    name: 'the footer',
    height: footMargin(setting) - page.footer,
    line: lineOf('furniture', setting),
    mend: 'Shorten the wording of the footer (common.json, sheet; leaflet.json, disclaimer.education), or give it more lines in theme.ts and look.ts (footerLines).',
  };
  const [number, beside] = node.children.toReversed();
  return (
    <View
      fixed
      {...{ room }}
      {...tagged(node, 'Div', { last: true })}
      style={{ ...edgesOf(setting), bottom: page.footer, borderTopWidth: 0.75, paddingTop: space(1) }}
    >
      {node.children.slice(0, -2).map((paragraph, index) => (
        <Voices key={index} node={paragraph} setting={setting}>
          {(one, voice) => <FooterText node={one} bold={index === 0} setting={voice} />}
        </Voices>
      ))}
      {beside && number ? (
        <Voices node={beside} setting={setting}>
          {(one, voice, twinOf) => (
            <View style={{ flexDirection: rowDirection(voice), gap: space(3), alignItems: 'flex-end' }}>
              <View style={{ flex: 1 }}>
                <FooterText node={one} bold={false} setting={voice} />
              </View>
              <PageNumber node={twinOf(number)} setting={voice} />
            </View>
          )}
        </Voices>
      ) : null}
    </View>
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
