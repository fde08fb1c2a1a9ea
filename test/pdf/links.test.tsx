/** Links in the PDF: an element with its text and its annotation, wherever the lines break. */
import { Document, Page, View } from '@react-pdf/renderer';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { type LanguageTag, languageTag } from '../../src/data/language.ts';
import type { Inline } from '../../src/leaflet/inline.ts';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { InlineText } from '../../src/typeset/inline/InlineText.tsx';
import { STANDARD } from '../../src/typeset/look.ts';
import { artifact, tagged } from '../../src/typeset/tag.ts';

const call: Inline = { type: 'link', href: 'tel:911', children: [{ type: 'text', value: '911' }] };
const visit: Inline = { type: 'link', href: 'https://fda.gov/medwatch', children: [{ type: 'text', value: 'fda.gov/medwatch' }] };
const text = (value: string): Inline => ({ type: 'text', value });

async function print(nodes: readonly Inline[], props: object, width = 400, language: LanguageTag = languageTag('en')) {
  const setting = { language, direction: 'ltr', figures: new Map(), look: STANDARD } as const;
  const document = (
    <Document>
      <Page size={[width, 200]}>
        <View {...props}>
          <InlineText nodes={nodes} as="body" setting={setting} />
        </View>
      </Page>
    </Document>
  );
  const bytes = await paint(await layOut(document), {
    title: 't',
    language: 'en',
    direction: 'ltr',
    subject: 's',
    created: new Date(0),
  });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const page = await (await task.promise).getPage(1);
  const annotations = (await page.getAnnotations()) as { unsafeUrl: string; contentsObj: { str: string }; rect: number[] }[];
  const { items } = await page.getTextContent();
  const tree = (await page.getStructTree()) as Node;
  await task.destroy();
  return { annotations, items: items.filter((item) => 'str' in item && item.str.trim() !== ''), elements: elements(tree) };
}

type Node = Readonly<{ role?: string; type?: string; children?: readonly Node[] }>;
/** Each element with what it holds: elements by role, content, and annotations. */
const elements = ({ role, type, children }: Node): string =>
  role ? `${role}(${(children ?? []).map(elements).join(' ')})` : (type ?? '?');

const paragraph = () => tagged({}, 'P');

test('a link is an element in its paragraph, with its text and its annotation', async () => {
  const { elements, annotations } = await print([text('Call '), call, text(' now.')], paragraph());
  expect(elements).toBe('Root(Document(P(content Link(content object) content)))');
  expect(annotations.map(({ unsafeUrl, contentsObj }) => [unsafeUrl, contentsObj.str])).toEqual([['tel:911', '911']]);
});

test('its annotation lies over its text', async () => {
  const { annotations, items } = await print([text('Go to '), visit, text(' now.')], paragraph());
  const item = items.find((one) => 'str' in one && one.str === 'fda.gov/medwatch') as { transform: number[]; width: number };
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = annotations[0]?.rect ?? [];
  const [, , , , x = 0, baseline = 0] = item.transform;
  expect(x0).toBeCloseTo(x, 0);
  expect(x1).toBeCloseTo(x + item.width, 0);
  expect(y0).toBeLessThan(baseline);
  expect(y1).toBeGreaterThan(baseline + 6);
});

test('at the start and at the end of a paragraph', async () => {
  expect((await print([call, text(' or '), visit], paragraph())).elements).toBe(
    'Root(Document(P(Link(content object) content Link(content object))))',
  );
  expect((await print([call], paragraph())).elements).toBe('Root(Document(P(Link(content object))))');
});

test('inside strong text', async () => {
  const { elements } = await print([{ type: 'strong', children: [text('Call '), call, text(' now.')] }], paragraph());
  expect(elements).toBe('Root(Document(P(content Link(content object) content)))');
});

test('a link that runs over two lines is one element with an annotation on each', async () => {
  const long: Inline = { type: 'link', href: 'https://a.example/', children: [text('yellow card of the agency')] };
  const { elements, annotations } = await print([text('Go to '), long, text(' now.')], paragraph(), 90);
  expect(annotations.length).toBeGreaterThan(1);
  expect(elements.match(/Link/g)).toHaveLength(1);
  expect(elements.match(/object/g)).toHaveLength(annotations.length);
});

test('in page furniture, which is an artifact, it is text alone', async () => {
  const { annotations, elements } = await print([text('Call '), call], artifact('Pagination'));
  expect(annotations).toEqual([]);
  expect(elements).not.toContain('Link');
});
