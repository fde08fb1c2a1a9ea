/** The fonts: which files, under which family, and which characters they have. The only door to fontkit. */
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);

type Face = Readonly<{ family: string; weight: 400 | 700; file: string }>;

/** Static TrueType files; @react-pdf cannot use variable or subset fonts. Math and symbols have no bold of their own. */
const FACES: readonly Face[] = [
  { family: 'Noto Sans', weight: 400, file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf' },
  { family: 'Noto Sans', weight: 700, file: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf' },
  { family: 'Noto Sans Math', weight: 400, file: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf' },
  {
    family: 'Noto Sans Symbols 2',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  },
];

let registered = false;

/** Makes the fonts known to React-PDF, once a process, and switches off its English hyphenation. */
export function registerFonts(): void {
  if (registered) return;
  for (const { family, weight, file } of FACES) Font.register({ family, src: require.resolve(file), fontWeight: weight });
  Font.registerHyphenationCallback((word) => [word]);
  registered = true;
}

let opened: readonly fontkit.Font[] | undefined;

/** Whether a font of the stack can print a character. */
export function canPrint(character: string): boolean {
  opened ??= FACES.filter(({ weight }) => weight === 400).map(
    ({ file }) => fontkit.openSync(require.resolve(file)) as fontkit.Font,
  );
  const codePoint = character.codePointAt(0) ?? 0;
  return opened.some((font) => font.hasGlyphForCodePoint(codePoint));
}
