/** The specimen as a React-PDF document, set with the press's own components: a page a language. */
import { Document, Page, Text, View } from '@react-pdf/renderer';
import { Bulleted } from '../../src/typeset/block/Bulleted.tsx';
import { InlineText } from '../../src/typeset/inline/InlineText.tsx';
import { textLook } from '../../src/typeset/setting.ts';
import { tagged } from '../../src/typeset/tag.ts';
import { space } from '../../src/typeset/theme.ts';
import { COLUMN, inlineOf, type Specimen, settingOf } from './specimen.ts';

/** Points. */
export const MARGIN = 40;
export const PAGE = { width: COLUMN + 2 * MARGIN, height: 900 } as const;

export function typesetSpecimen(specimens: readonly Specimen[]) {
  return (
    <Document title="Type specimen">
      {specimens.map((specimen) => (
        <Page key={specimen.language} size={[PAGE.width, PAGE.height]} style={{ padding: MARGIN }}>
          <SpecimenColumn specimen={specimen} />
        </Page>
      ))}
    </Document>
  );
}

function SpecimenColumn({ specimen }: Readonly<{ specimen: Specimen }>) {
  const setting = settingOf(specimen);
  return (
    <View>
      <Text {...tagged(specimen, 'H1')} style={{ ...textLook('section', setting), fontWeight: 700, paddingBottom: space(2) }}>
        {specimen.heading}
      </Text>
      {specimen.paragraphs.map((text) => (
        <InlineText
          key={text}
          nodes={inlineOf(text)}
          as="body"
          setting={setting}
          style={{ paddingBottom: space(2) }}
          {...tagged({ text }, 'P')}
        />
      ))}
      <View {...tagged(specimen, 'L', { numbering: 'Disc' })}>
        <Bulleted items={specimen.list.map((text) => ({ type: 'item', children: inlineOf(text) }))} setting={setting} />
      </View>
    </View>
  );
}
