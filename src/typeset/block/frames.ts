/** The frame of each kind of box: its width in points, its icon in ems of its title. They differ in black and white, too. */
import type { BoxKind } from '../../leaflet/node.ts';
import { type TextStyleName, theme } from '../theme.ts';

export type Frame = Readonly<{
  width: number;
  colour: string;
  title: TextStyleName;
  icon: number /** The title stands white on a bar of ink. */;
  bar: boolean;
}>;

export const FRAMES: Readonly<Record<BoxKind, Frame>> = {
  emergency: { width: 2.5, colour: theme.colour.ink, title: 'emergency', icon: 1.5, bar: true },
  'key-information': { width: 1.5, colour: theme.colour.accent, title: 'section', icon: 1.2, bar: false },
  warning: { width: 1.5, colour: theme.colour.ink, title: 'heading', icon: 1.65, bar: false },
  note: { width: 0.75, colour: theme.colour.ink, title: 'heading', icon: 1.65, bar: false },
};
