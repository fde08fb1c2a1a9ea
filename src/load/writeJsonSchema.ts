/** Writes the JSON Schema of the medicine's file beside it: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { medicineJsonSchema } from './medicineSchema.ts';

writeFileSync('src/data/medicine.schema.json', `${JSON.stringify(medicineJsonSchema(), null, 2)}\n`);
