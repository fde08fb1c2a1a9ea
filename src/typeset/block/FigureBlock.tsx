/** A figure with its description as alternative text (ISO 14289-1 7.3). */
import type { Figure } from '../../leaflet/node.ts';
import { Drawing } from '../inline/Drawing.tsx';
import type { Setting } from '../setting.ts';
import { plainText, tagged } from '../tag.ts';

type Props = Readonly<{ node: Figure /** Width and height in points. */; size: number; setting: Setting }>;

export const FigureBlock = ({ node, size, setting }: Props) => (
  <Drawing name={node.name} size={size} setting={setting} {...tagged(node, 'Figure', { alt: plainText(node.description) })} />
);
