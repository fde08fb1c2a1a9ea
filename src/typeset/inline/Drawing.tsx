/** A figure's drawing at a size: all figures stand on a square. Without a tag it is decoration: an icon beside words that say the same. */
import { Image, View } from '@react-pdf/renderer';
import type { Setting } from '../setting.ts';
import type { Tag } from '../tag.ts';

type Props = Readonly<{ name: string /** Width and height in points. */; size: number; setting: Setting; tag?: Tag }>;

/** @throws Error when there is no figure of that name */
export function Drawing({ name, size, setting, tag }: Props) {
  const svg = setting.figures.get(name);
  if (svg === undefined) throw new Error(`there is no figure templates/figures/${name}.svg`);
  const source = { data: Buffer.from(svg), format: 'svg' } as unknown as { data: Buffer; format: 'png' }; // the types lag: SVG is read since 4.4
  // React-PDF makes a new node of an SVG image, without the tag: it stands on the box around it.
  return (
    <View {...(tag ? { tag } : {})} style={{ width: size, height: size }}>
      <Image src={source} style={{ width: size, height: size }} />
    </View>
  );
}
