/** Templates × facts × wording to Markdown with directives: templates choose what is said, wording says it. */
import { established, type FactPath, type Medicine } from '../data/medicine.ts';
import type { Review } from '../data/review.ts';
import type { Localization } from '../localize/localization.ts';
import { createHandlebars, descriptionKey } from './handlebars.ts';
import type { Templates } from './references.ts';

export type Composition = Readonly<{
  templates: Templates;
  medicine: Medicine;
  /** The language of the patient, and that of the place, for the parts that speak to people there. */
  patient: Localization;
  place: Localization;
  /** The language that the others are translated from. */
  source: Localization;
  /** What `{{#if pharmacy.…}}` can ask. */
  pharmacy: Readonly<Record<string, string | undefined>>;
  /** What `{{#if sheet.…}}` can ask: nothing, where a sheet is made for every dose. */
  sheet?: Readonly<Record<string, boolean>>;
}>;

type FactReference = Readonly<{ path: FactPath }>;
type Tree = { [name: string]: Tree | FactReference | readonly FactReference[] };

/** @throws Error for what the lint of templates and the checks on wording must have found before. */
export function compose(
  name: string,
  { templates, medicine, patient, place, source, pharmacy, sheet = {} }: Composition,
): string {
  const handlebars = createHandlebars();
  let speaker = patient;
  handlebars.registerHelper('t', (key: string) => speaker.text(key));
  handlebars.registerHelper('figure', (figure: string) => `:figure[${speaker.text(descriptionKey(figure))}]{name="${figure}"}`);
  handlebars.registerHelper('say', (namespace: string, { path }: FactReference) => speaker.statement(namespace, path));
  handlebars.registerHelper('sayRow', (namespace: string, facts: readonly FactReference[]) =>
    facts.map(({ path }) => speaker.statement(namespace, path)).join('\u00a0• '),
  );
  handlebars.registerHelper('inLanguageOfPlace', function (this: unknown, { fn }: Handlebars.HelperOptions) {
    speaker = place;
    const markdown = fn({ ...(this as object), review: conditionsOf(place.review) });
    speaker = patient;
    return place.language === patient.language ? markdown : `:::::part{language="${place.language}"}\n${markdown}:::::\n`;
  });
  handlebars.registerHelper('band', function (this: unknown, { fn }: Handlebars.HelperOptions) {
    const own = speaker;
    const voices = own.language === source.language ? [own] : [own, source];
    const said = voices.map((voice) => {
      speaker = voice;
      return fn(this).trim();
    });
    speaker = own;
    return `:::band{languages="${voices.map(({ language }) => language).join(' ')}"}\n${said.join('\n\n')}\n:::\n`;
  });
  for (const [partName, { text }] of templates) {
    if (partName.startsWith('parts/')) handlebars.registerPartial(partName, text);
  }
  const template = templates.get(name);
  if (!template) throw new Error(`there is no template "${name}"`);
  // Everything is printed by helpers, which escape what they fill in.
  const render = handlebars.compile(template.text, { noEscape: true, strict: true, knownHelpersOnly: false });
  return render({
    ...factTree(medicine, patient.edition),
    pharmacy,
    review: conditionsOf(patient.review),
    sheet: { dose: false, partDose: false, fullDose: false, ...sheet },
  });
}

/** What `{{#if review.…}}` can ask. */
const conditionsOf = ({ state }: Review) => ({ reviewed: state === 'reviewed', outdated: state === 'outdated' });

/** The facts that hold in an edition, in the shape of their paths; lists hold only what holds. */
function factTree(medicine: Medicine, edition: Localization['edition']): Tree {
  const tree: Tree = {};
  const put = (path: FactPath, value: FactReference | readonly FactReference[]) => {
    let group: Tree = tree;
    const steps = path.split('.');
    for (const step of steps.slice(0, -1)) {
      group[step] ??= {};
      group = group[step] as Tree;
    }
    group[steps.at(-1) ?? ''] = value;
  };
  const listed = new Set([...medicine.lists.values()].flat());
  const holds = (path: FactPath) => established(medicine, path, edition) !== undefined;
  for (const path of medicine.facts.keys()) if (!listed.has(path) && holds(path)) put(path, { path });
  for (const [path, items] of medicine.lists) {
    const present = items.filter(holds).map((item) => ({ path: item }));
    // A list can be gone through, and its facts can be named: sideEffects.emergency.swelling.
    put(path, Object.assign([...present], Object.fromEntries(present.map((fact) => [fact.path.slice(path.length + 1), fact]))));
  }
  return tree;
}
