/** Writes all figures on one page, each at 8 mm as on a card and at 22 mm as beside a step. `npm run specimen:figures -- figures.pdf` */
import { writeFileSync } from 'node:fs';
import { Document, Page, Text, View } from '@react-pdf/renderer';
import { languageTag } from '../../src/data/language.ts';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { FigureBlock } from '../../src/typeset/block/FigureBlock.tsx';
import { figuresAtDose } from '../../src/typeset/figuresAtDose.ts';
import { STANDARD } from '../../src/typeset/look.ts';
import { mm } from '../../src/typeset/points.ts';
import { textLook } from '../../src/typeset/setting.ts';
import { PAPER_SIZES } from '../../src/typeset/sheet/paper.ts';
import { tagged } from '../../src/typeset/tag.ts';
import { realInputs } from '../support/real.ts';

const [file = 'figures.pdf'] = process.argv.slice(2);
const figures = figuresAtDose(realInputs().figures, 50);
const setting = { language: languageTag('en'), direction: 'ltr', figures, look: STANDARD } as const;
const { width, height } = PAPER_SIZES.a4;
const described = (name: string) => ({ type: 'figure', name, description: [{ type: 'text', value: name }] }) as const;

/** The frames' icons are parts of boxes. */
const ICONS = ['emergency', 'key-information', 'note', 'warning'];

const Cell = ({ name }: Readonly<{ name: string }>) => (
  <View style={{ width: mm(31), marginBottom: mm(4) }}>
    <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
      <FigureBlock node={described(name)} size={mm(22)} setting={setting} />
      <FigureBlock node={described(name)} size={mm(8)} setting={setting} />
    </View>
    <Text {...tagged({}, 'P')} style={{ ...textLook('furniture', setting), fontSize: 7 }}>
      {name}
    </Text>
  </View>
);

const document = (
  <Document title="Figures">
    <Page size={[width, height]} style={{ padding: mm(12) }}>
      <View style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
        {[...figures.keys()]
          .filter((name) => !ICONS.includes(name))
          .map((name) => (
            <Cell key={name} name={name} />
          ))}
      </View>
    </Page>
  </Document>
);
const metadata = { title: 'Figures', language: 'en', direction: 'ltr', subject: 'Every figure', created: new Date(0) } as const;
writeFileSync(file, await paint(await layOut(document), metadata));
process.stdout.write(`${figures.size} figures in ${file}\n`);
