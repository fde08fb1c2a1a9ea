/** Stands in for @react-pdf/textkit: React-PDF's layout imports these names, in this form. */
import { layoutText } from './layoutText.ts';

export { fromFragments } from './fromFragments.ts';

/** React-PDF hands the stages below to this factory; the engine has its own. */
// biome-ignore lint/style/noDefaultExport: React-PDF imports it so
export default () => layoutText;

const stage = () => undefined;

export {
  stage as bidi,
  stage as fontSubstitution,
  stage as justification,
  stage as linebreaker,
  stage as scriptItemizer,
  stage as textDecoration,
  stage as wordHyphenation,
};
