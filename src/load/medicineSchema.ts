/** The zod schema of a medicine's file, grown from the shape of a medicine. */
import { z } from 'zod';
import { EDITIONS } from '../data/edition.ts';
import { PAPERS, UNITS } from '../data/medicine.ts';
import { medicineShape, type Shape, type ValueKind } from '../data/shape.ts';

const unit = z.enum(UNITS);
const VALUES = {
  text: z.strictObject({ text: z.string().min(1) }),
  number: z.strictObject({ number: z.number() }),
  amount: z.strictObject({ amount: z.number(), unit }),
  range: z
    .strictObject({ from: z.number(), to: z.number(), unit })
    .refine(({ from, to }) => from < to, 'the range must go from less to more'),
  rate: z.strictObject({ count: z.int().positive(), of: z.int().positive() }),
  phone: z.strictObject({
    phone: z.string().regex(/^[0-9A-Z][0-9A-Z -]*$/, 'a phone number has digits, capital letters, spaces and hyphens'),
  }),
  url: z.strictObject({
    url: z.string().regex(/^[a-z0-9.-]+(\/[a-z0-9/.-]*)?$/, 'write the short form of the address, without https://'),
  }),
} as const satisfies Record<Exclude<ValueKind, 'none'>, z.ZodType>;
const comparison = z.strictObject({ treated: z.int(), placebo: z.int(), of: z.int().positive() });
const anyValue = z.union([...Object.values(VALUES), comparison]);

const editions = z
  .array(z.enum(EDITIONS))
  .nonempty()
  .refine((list) => new Set(list).size === list.length, 'names an edition twice')
  .meta({ uniqueItems: true })
  .describe('The editions that this holds for.');
const reason = z.string().min(10, 'give the reason in words');

function schemasOf(kind: ValueKind | 'any') {
  const value = kind === 'none' ? {} : { value: kind === 'any' ? anyValue.optional() : VALUES[kind] };
  const established = {
    editions,
    source: z.array(z.string()).nonempty('a fact needs a source').describe('Ids from `sources`.'),
    note: z.string().optional().describe('For the editor; never printed.'),
    unprinted: reason.optional().describe('Why no document prints this fact.'),
    ...value,
  };
  const absent = { editions, absent: reason.describe('Why the fact is not established in these editions.') };
  const one = z.union([z.strictObject(established), z.strictObject(absent)]);
  const listed = z.union([
    z.strictObject({ id: z.string().regex(/^[a-z][A-Za-z0-9]*$/), ...established }),
    z.strictObject({ id: z.string().regex(/^[a-z][A-Za-z0-9]*$/), variants: z.array(one).nonempty() }),
  ]);
  return { single: z.union([z.array(one).nonempty(), one]), list: z.array(listed).nonempty() };
}

type Schemas = ReturnType<typeof schemasOf>;
const made = new Map<ValueKind | 'any', Schemas>();

/** One schema a kind, so that the JSON Schema can name it once. */
function variantsOf(kind: ValueKind | 'any'): Schemas {
  const schemas = made.get(kind) ?? schemasOf(kind);
  made.set(kind, schemas);
  return schemas;
}

/** What zod hands on for a fact: one variant, or several, or a listed one. Read by toMedicine alone. */
function schemaOf(shape: Shape): z.ZodType {
  switch (shape.type) {
    case 'fact':
      return variantsOf(shape.kind).single;
    case 'list':
      return variantsOf('any').list;
    case 'group':
      return z.strictObject(Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [name, schemaOf(member)])));
    default:
      return shape satisfies never;
  }
}

const labelDate = z
  .string()
  .regex(
    /^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
    'write a date as 2020, 2020-12 or 2020-12-31, or undated',
  );
const editionProfile = z.strictObject({
  region: z.string().regex(/^([A-Z]{2}|\d{3})$/),
  placeLanguage: z.string(),
  paper: z.enum(PAPERS),
  stock: z.string(),
  label: z.string(),
  newerLabel: z.string().optional(),
});

export const medicineSchema = z.strictObject({
  medicine: z.string(),
  date: z.iso.date('write the day as 2026-11-22'),
  sources: z.record(
    z.string(),
    z.strictObject({ title: z.string(), labelDate, extent: z.string(), note: z.string().optional() }),
  ),
  editions: z.strictObject({ us: editionProfile, eu: editionProfile, gb: editionProfile }),
  facts: schemaOf(medicineShape) as z.ZodType<Record<string, unknown>>,
});

/** The same as JSON Schema (draft 2020-12), for completion in an editor. */
export const medicineJsonSchema = (): object => z.toJSONSchema(medicineSchema, { io: 'input', reused: 'ref' });
