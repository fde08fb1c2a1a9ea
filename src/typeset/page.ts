/** The page of a paper in a look: its margins, and the room between them. */
import type { Setting } from './setting.ts';
import { footMargin, headMargin } from './setting.ts';
import type { Size } from './sheet/paper.ts';
import { theme } from './theme.ts';

export function pageStyle(setting: Setting) {
  const { margin } = setting.look.page;
  return {
    color: theme.colour.ink,
    backgroundColor: theme.colour.paper,
    paddingTop: headMargin(setting),
    paddingBottom: footMargin(setting),
    paddingLeft: margin.left,
    paddingRight: margin.right,
    ...(setting.look.spread ? ({ justifyContent: 'space-between' } as const) : {}),
  };
}

/** What the margins leave, in points. */
export function roomOf({ width, height }: Size, setting: Setting): Readonly<{ width: number; height: number }> {
  const { margin } = setting.look.page;
  return { width: width - margin.left - margin.right, height: height - headMargin(setting) - footMargin(setting) };
}
