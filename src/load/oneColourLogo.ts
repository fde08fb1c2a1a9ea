/** The only door to pngjs: a logo in one colour, so that it prints right on a black-and-white laser. */
import { PNG } from 'pngjs';

/** Black, as opaque as the pixel was dark (ITU-R BT.709 luma). Undefined when the bytes are no PNG that can be decoded. */
export function oneColourLogo(bytes: Uint8Array): Uint8Array | undefined {
  let png: PNG;
  try {
    png = PNG.sync.read(Buffer.from(bytes));
  } catch {
    return undefined;
  }
  const { data } = png;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(i, i + 4);
    const luma = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    data.set([0, 0, 0, Math.round(alpha * (1 - luma / 255))], i);
  }
  return PNG.sync.write(png);
}
