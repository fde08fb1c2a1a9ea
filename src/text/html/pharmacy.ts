/** The pharmacy's block, named by its heading: its logo, and its texts or lines to write them on. */
import type { Pharmacy } from '../../leaflet/node.ts';
import { element, holder } from './element.ts';
import { groupNamed, headingHtml } from './heading.ts';
import { unisolated } from './isolated.ts';
import type { Setting } from './page.ts';
import { writeInHtml } from './writeIn.ts';

export function pharmacyHtml({ heading, logo, fields }: Pharmacy, setting: Setting): string {
  const id = `heading${setting.place}`;
  const [name] = fields;
  const alt = name?.type === 'filled' ? unisolated(name.value) : '';
  return holder(
    'div',
    { class: 'pharmacy', ...groupNamed(id) },
    logo ? element('img', { class: 'logo', src: pngData(logo), alt }) : '',
    headingHtml(heading, id),
    writeInHtml(fields),
  );
}

const pngData = (bytes: Uint8Array): string => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
