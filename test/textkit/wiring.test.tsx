/** React-PDF lays out text with our engine, here and on the command line, and never with the one it comes with. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, Page, Text } from '@react-pdf/renderer';
import { beforeAll, describe, expect, it } from 'vitest';
import { directionOf, languageTag } from '../../src/data/language.ts';
import { layOut } from '../../src/pdf/layOut.ts';
import { MissingGlyphError } from '../../src/textkit/fontFor.ts';
import type { Line } from '../../src/textkit/types.ts';
import { STANDARD } from '../../src/typeset/look.ts';
import { textLook } from '../../src/typeset/setting.ts';
import { runLeaflets } from '../cli/runLeaflets.ts';
import { ROOT, sharedFolder } from '../support/project.ts';

const require = createRequire(import.meta.url);

const KHMER = 'ចាក់ក្រោមស្បែក';

/** The lines of a text that has gone the whole way from a React element to the laid-out tree. */
async function linesOf(text: string, name: string): Promise<readonly Line[]> {
  const language = languageTag(name);
  const look = textLook('body', { language, direction: directionOf(language), figures: new Map(), look: STANDARD });
  const document = await layOut(
    <Document>
      <Page size={[400, 100]}>
        <Text style={look}>{text}</Text>
      </Page>
    </Document>,
  );
  return document.children?.[0]?.children?.[0]?.lines as unknown as readonly Line[];
}

/** What the glyphs of a line stand for. */
const said = ({ runs }: Line): string =>
  runs.flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints.map((one) => String.fromCodePoint(one)))).join('');

describe('in the tests', () => {
  it('Khmer, which the stock engine garbles, is laid out letter for letter', async () =>
    expect((await linesOf(KHMER, 'km')).map(said)).toEqual([KHMER]));

  it('a sign of another font of the stack stands for itself', async () =>
    expect((await linesOf('≥ 38 °C', 'en')).map(said)).toEqual(['≥ 38 °C']));

  it('a letter that no font has is refused with our own error', async () => {
    await expect(linesOf('ꙮ𓀀', 'en')).rejects.toThrow(MissingGlyphError);
  });
});

describe('on the command line', () => {
  const folder = sharedFolder();
  let loaded: ReadonlySet<string>;
  beforeAll(async () => {
    const coverage = path.join(folder, 'coverage');
    const args = ['build', '--edition', 'us', '--language', 'en', '--document', 'wallet-card'];
    await runLeaflets([...args, '--output', path.join(folder, 'output')], { env: { NODE_V8_COVERAGE: coverage } });
    loaded = scriptsIn(coverage);
  });

  const urlOf = (file: string): string => pathToFileURL(file).href;

  it('React-PDF and our engine are loaded', () => {
    expect(loaded).toContain(urlOf(require.resolve('@react-pdf/layout')));
    expect(loaded).toContain(urlOf(path.join(ROOT, 'src/textkit/layoutText.ts')));
  });

  it('nothing of the stock engine is', () => {
    const stock = urlOf(path.resolve(path.dirname(require.resolve('@react-pdf/textkit')), '..'));
    expect([...loaded].filter((url) => url.startsWith(`${stock}/`))).toEqual([]);
  });
});

/** Every script that a process has loaded, as V8 wrote it down: no hook of the process can hide one. */
function scriptsIn(coverage: string): Set<string> {
  return new Set(
    readdirSync(coverage).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(path.join(coverage, file), 'utf8')) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    }),
  );
}
