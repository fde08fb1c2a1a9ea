/** Templates made by hand, beside the parts of the project. */
import type { Templates } from '../../src/compose/references.ts';
import { realInputs } from './real.ts';

/** The project's templates, with another text for `leaflet`. */
export const templatesWith = (leaflet: string): Templates =>
  new Map([...realInputs().templates, ['leaflet', { name: 'leaflet', file: 'templates/leaflet.md.hbs', text: leaflet }]]);
