/** A figure at the size of an icon. Icons stand beside words that say the same, so they are decoration. */
import { Image } from '@react-pdf/renderer';
import type { Setting } from '../setting.ts';

/** @param size width and height in points @throws Error when there is no figure of that name */
export function Icon({ name, size, setting }: Readonly<{ name: string; size: number; setting: Setting }>) {
  const svg = setting.figures.get(name);
  if (svg === undefined) throw new Error(`there is no figure templates/figures/${name}.svg`);
  const source = { data: Buffer.from(svg), format: 'svg' } as unknown as { data: Buffer; format: 'png' }; // the types lag: SVG is read since 4.4
  return <Image src={source} style={{ width: size, height: size }} />;
}
