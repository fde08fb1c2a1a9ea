/** Writes the type specimen as a PDF, to look at. Argument: the file. `npm run specimen -- specimen.pdf` */
import { writeFileSync } from 'node:fs';
import { layOut } from '../../src/pdf/layOut.ts';
import { paint } from '../../src/pdf/paint.ts';
import { specimens } from './specimen.ts';
import { typesetSpecimen } from './typesetSpecimen.tsx';

const [file = 'specimen.pdf'] = process.argv.slice(2);
const metadata = {
  title: 'Type specimen',
  language: 'en',
  direction: 'ltr' as const,
  subject: 'Every script that the press sets',
  created: new Date(0),
};
writeFileSync(file, await paint(await layOut(typesetSpecimen(specimens)), metadata));
process.stdout.write(`${specimens.length} languages in ${file}\n`);
