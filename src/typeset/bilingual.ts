/** A sheet in two languages: the source on the left, the target on the right, each in a column of its own. */
import type { Leaflet } from '../leaflet/node.ts';
import { pairUp, twinOf } from '../leaflet/twins.ts';
import { liftBeside } from './fonts.ts';
import { scriptFonts } from './fontTable.ts';
import { type Look, withLeading } from './look.ts';
import type { Figures, Setting } from './setting.ts';

/**
 * The target's setting, which knows the source beside it. Lines of both languages are as high as the taller script needs, and stand on one baseline.
 * @throws Error when the trees have not one shape: the check on twins tells it before
 */
export function bilingual(target: Leaflet, source: Leaflet, figures: Figures, look: Look): Setting {
  const { twins, unlike } = pairUp(target, source);
  if (unlike.length > 0) throw new Error('the trees of a bilingual sheet have not one shape');
  const leading = Math.max(...[target, source].map(({ language }) => scriptFonts(language)?.leading ?? 1));
  const lift = liftBeside(target.language, source.language);
  const shared = { figures, look: withLeading(look, leading), leading } as const;
  return {
    ...shared,
    language: target.language,
    direction: target.direction,
    lift,
    beside: {
      setting: { ...shared, language: source.language, direction: source.direction, voice: 'source' },
      twinOf: (node) => twinOf(twins, node),
    },
  };
}
