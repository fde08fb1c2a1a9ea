/**
 * What a template says, without running it: each statement and text it names in an edition, with its line. It resolves
 * every path against the medicine, because Handlebars lets a misspelt `{{#if}}` or `{{#each}}` make its block disappear.
 */
import type { FactPath } from '../data/medicine.ts';
import { error, type Place } from '../diagnostic.ts';
import { BLOCK_HELPERS, descriptionKey, NAMING_HELPERS, PRINTING_HELPERS, SPEAKING_BLOCKS } from './handlebars.ts';
import { parseTemplate } from './parseTemplate.ts';
import { factsOf, isPresent, type Reference, type Scope, type World } from './reading.ts';
import { wordingIn } from './templateContent.ts';
import { CONDITIONS, didYouMean, resolvePath } from './templatePath.ts';

export type { Reference, Templates } from './reading.ts';

/** @returns the references of a template in an edition, in order; what is wrong with the template is reported. */
export function referencesOf(name: string, world: World): Reference[] {
  const scope: Scope = { file: `templates/${name}.md.hbs`, within: [], given: [] };
  return ofTemplate(name, scope, world, { file: 'src/documents.ts' });
}

function ofTemplate(name: string, scope: Scope, world: World, from: Place): Reference[] {
  const source = world.templates.get(name);
  if (!source) {
    world.report(error('template-part', from, `there is no template "${name}"`, didYouMean(name, world.templates.keys())));
    return [];
  }
  if (scope.within.includes(name)) {
    world.report(error('template-part', from, `the part "${name}" holds itself`, 'Take it out of itself.'));
    return [];
  }
  const program = parseTemplate(source, world.report);
  return ofProgram(program, { ...scope, file: source.file, within: [...scope.within, name] }, world);
}

const ofProgram = (program: hbs.AST.Program | undefined, scope: Scope, world: World): Reference[] =>
  program ? program.body.flatMap((statement) => ofStatement(statement, scope, world)) : [];

function ofStatement(statement: hbs.AST.Statement, scope: Scope, world: World): Reference[] {
  const place = { file: scope.file, line: statement.loc.start.line };
  switch (statement.type) {
    case 'CommentStatement':
      return [];
    case 'ContentStatement':
      for (const words of wordingIn((statement as hbs.AST.ContentStatement).value)) {
        world.report(
          error(
            'template-wording',
            place,
            `"${words}" is typed into the template`,
            'Put it into locales/ and print it with {{t "…"}}.',
          ),
        );
      }
      return [];
    case 'MustacheStatement':
      return ofMustache(statement as hbs.AST.MustacheStatement, scope, world, place);
    case 'BlockStatement':
      return ofBlock(statement as hbs.AST.BlockStatement, scope, world, place);
    case 'PartialStatement':
      return ofPart(statement as hbs.AST.PartialStatement, scope, world, place);
    default:
      world.report(
        error('template-syntax', place, `${statement.type} may not stand in a template`, `Use only ${allHelpers()} and parts.`),
      );
      return [];
  }
}

function ofPart({ name, params, hash }: hbs.AST.PartialStatement, scope: Scope, world: World, place: Place): Reference[] {
  if (name.type === 'PathExpression' && params.length === 0 && !hash)
    return ofTemplate((name as hbs.AST.PathExpression).original, scope, world, place);
  world.report(error('template-part', place, 'a part is called by its name alone', 'Write {{> parts/name}}.'));
  return [];
}

function ofMustache({ path, params, hash }: hbs.AST.MustacheStatement, scope: Scope, world: World, place: Place): Reference[] {
  const { report } = world;
  const helper = 'original' in path ? String(path.original) : '';
  if (!(PRINTING_HELPERS as readonly string[]).includes(helper)) {
    report(
      error(
        'helpers-only',
        place,
        `"{{${helper}}}" does not print through a helper`,
        `Print wording with {{t "…"}} or {{say "…" fact}}; helpers are ${allHelpers()}.`,
      ),
    );
    return [];
  }
  const [first, second] = params;
  const literal = first?.type === 'StringLiteral' ? (first as hbs.AST.StringLiteral).value : undefined;
  if (literal === undefined || params.length !== (NAMING_HELPERS.includes(helper) ? 1 : 2) || hash) {
    report(
      error(
        'helper-arguments',
        place,
        `{{${helper}}} is called in the wrong way`,
        'Write {{t "namespace:key"}}, {{figure "name"}}, {{say "namespace" fact}} or {{sayRow "namespace" list}}.',
      ),
    );
    return [];
  }
  const { given } = scope;
  if (helper === 't') return [{ kind: 'text', key: literal, place, given }];
  if (helper === 'figure') return [{ kind: 'text', key: descriptionKey(literal), figure: literal, place, given }];
  const paths = factPaths(second as hbs.AST.PathExpression, helper === 'sayRow' ? 'list' : 'fact', scope, world, place);
  return paths.map((path) => ({ kind: 'statement', namespace: literal, path, place, given }));
}

/** The facts that an argument of say or sayRow stands for in the edition. */
function factPaths(
  argument: hbs.AST.PathExpression,
  wanted: 'fact' | 'list',
  scope: Scope,
  world: World,
  place: Place,
): FactPath[] {
  const { edition, report } = world;
  const holds = (path: FactPath) => isPresent(path, world);
  if (argument.original === 'this' && scope.list && wanted === 'fact') return factsOf(scope.list, world).filter(holds);
  const resolved = resolvePath(argument, world, place, scope.list);
  if (!resolved) return [];
  if (resolved.type !== wanted) {
    const hint = 'Use {{#each}} for a list and {{say}} for a fact.';
    report(error('template-path', place, `${argument.original} is a ${resolved.type}, not a ${wanted}`, hint));
    return [];
  }
  if (wanted === 'list') return factsOf(argument.original, world).filter(holds);
  if (holds(argument.original)) return [argument.original];
  const hint = `Guard it: {{#if ${argument.original}}} … {{else}} what to do instead {{/if}}.`;
  report(error('absent-fact', place, `${argument.original} is absent in edition ${edition}`, hint));
  return [];
}

function ofBlock(block: hbs.AST.BlockStatement, scope: Scope, world: World, place: Place): Reference[] {
  const { path, params, program, inverse, hash } = block;
  const helper = String('original' in path ? path.original : '');
  if (!(BLOCK_HELPERS as readonly string[]).includes(helper)) {
    const blocks = BLOCK_HELPERS.map((name) => `{{#${name}}}`).join(', ');
    world.report(error('helpers-only', place, `"{{#${helper}}}" is not a block we know`, `Blocks are ${blocks}.`));
    return [];
  }
  const [argument] = params;
  const wanted = SPEAKING_BLOCKS.includes(helper) ? 0 : 1;
  if (params.length !== wanted || hash || (argument && argument.type !== 'PathExpression') || (inverse && wanted === 0)) {
    world.report(
      error(
        'helper-arguments',
        place,
        `{{#${helper}}} is called in the wrong way`,
        `It takes ${wanted === 0 ? 'nothing' : 'the path of one fact or list'}.`,
      ),
    );
    return [];
  }
  if (wanted === 0) return ofProgram(program, scope, world);
  if (helper === 'each') return ofEach(block, scope, world, place);
  return branchesOf(argument as hbs.AST.PathExpression, scope, world, place).flatMap(({ present, given }) =>
    ofProgram(present === (helper === 'if') ? program : inverse, { ...scope, given: [...scope.given, ...given] }, world),
  );
}

function ofEach({ params, program, inverse }: hbs.AST.BlockStatement, scope: Scope, world: World, place: Place): Reference[] {
  const argument = params[0] as hbs.AST.PathExpression;
  const resolved = resolvePath(argument, world, place, scope.list);
  if (!resolved) return [];
  if (resolved.type !== 'list' || inverse) {
    const hint = inverse ? 'Put {{#if}} around it, and the {{else}} there.' : 'Use {{#if}} for a fact.';
    world.report(
      error('template-path', place, inverse ? '{{#each}} has an {{else}}' : `${argument.original} is not a list`, hint),
    );
    return [];
  }
  return ofProgram(program, { ...scope, list: argument.original }, world);
}

type Branch = Readonly<{ present: boolean; given: readonly string[] }>;

/** Which ways a condition can turn out in the edition. */
function branchesOf(argument: hbs.AST.PathExpression, scope: Scope, world: World, place: Place): Branch[] {
  const values = CONDITIONS[argument.original];
  const both = [true, false].map((present) => ({ present, given: (present && values) || [] }));
  if (values) return both;
  const resolved = resolvePath(argument, world, place, scope.list);
  if (!resolved) return [];
  if (!world.medicine) return both;
  const paths = resolved.type === 'list' ? factsOf(argument.original, world) : [argument.original];
  return [{ present: paths.some((path) => isPresent(path, world)), given: [] }];
}

const allHelpers = () => [...PRINTING_HELPERS, ...BLOCK_HELPERS].join(', ');
