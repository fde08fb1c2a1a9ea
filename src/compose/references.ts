/**
 * What a template says, without running it: each statement and text it names in an edition, with its line. It resolves
 * every path against the medicine, because Handlebars lets a misspelt `{{#if}}` or `{{#each}}` make its block disappear.
 */
import type { Edition } from '../data/edition.ts';
import { established, type FactPath, type Medicine } from '../data/medicine.ts';
import { error, type Place, type Report } from '../diagnostic.ts';
import { BLOCK_HELPERS, PRINTING_HELPERS, parse } from './handlebars.ts';
import type { TemplateSource } from './template.ts';
import { didYouMean, PROFILE_CONDITIONS, resolvePath } from './templatePath.ts';

/** A piece of wording that a template asks for: a text by key, or the statements of facts in a namespace. */
export type Reference = Readonly<{ place: Place; languageOf: 'patient' | 'place' }> &
  (Readonly<{ kind: 'text'; key: string }> | Readonly<{ kind: 'statement'; namespace: string; path: FactPath }>);

export type Templates = ReadonlyMap<string, TemplateSource>;
/** Without a medicine, when its file cannot be read, paths are held against the shape of one, and every fact counts as present. */
type World = Readonly<{ medicine: Medicine | undefined; edition: Edition; templates: Templates; report: Report }>;
type Scope = Readonly<{ file: string; list?: FactPath | undefined; languageOf: 'patient' | 'place' }>;

/** @returns the references of a template in an edition, in order; what is wrong with the template is reported. */
export function referencesOf(name: string, world: World): Reference[] {
  return ofTemplate(name, { file: `templates/${name}.md.hbs`, languageOf: 'patient' }, world, { file: 'src/documents.ts' });
}

function ofTemplate(name: string, scope: Scope, world: World, from: Place): Reference[] {
  const source = world.templates.get(name);
  if (!source) {
    world.report(error('template-part', from, `there is no template "${name}"`, didYouMean(name, world.templates.keys())));
    return [];
  }
  const program = parseTemplate(source, world.report);
  return ofProgram(program, { ...scope, file: source.file }, world);
}

function parseTemplate({ text, file }: TemplateSource, report: Report): hbs.AST.Program | undefined {
  try {
    return parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    const line = Number(/line (\d+)/.exec(message)?.[1]) || undefined;
    report(
      error(
        'template-syntax',
        { file, line },
        `Handlebars cannot read this: ${message.replaceAll('\n', ' ')}`,
        'Look for a brace or a {{/…}} that is missing.',
      ),
    );
    return undefined;
  }
}

const ofProgram = (program: hbs.AST.Program | undefined, scope: Scope, world: World): Reference[] =>
  program ? program.body.flatMap((statement) => ofStatement(statement, scope, world)) : [];

function ofStatement(statement: hbs.AST.Statement, scope: Scope, world: World): Reference[] {
  const place = { file: scope.file, line: statement.loc.start.line };
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return ofMustache(statement as hbs.AST.MustacheStatement, scope, world, place);
    case 'BlockStatement':
      return ofBlock(statement as hbs.AST.BlockStatement, scope, world, place);
    case 'PartialStatement':
      return ofTemplate(((statement as hbs.AST.PartialStatement).name as hbs.AST.PathExpression).original, scope, world, place);
    default:
      world.report(
        error('template-syntax', place, `${statement.type} may not stand in a template`, `Use only ${allHelpers()} and parts.`),
      );
      return [];
  }
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
  if (literal === undefined || params.length !== (helper === 't' ? 1 : 2) || hash) {
    report(
      error(
        'helper-arguments',
        place,
        `{{${helper}}} is called in the wrong way`,
        'Write {{t "namespace:key"}}, {{say "namespace" fact}} or {{sayRow "namespace" list}}.',
      ),
    );
    return [];
  }
  const { languageOf } = scope;
  if (helper === 't') return [{ kind: 'text', key: literal, place, languageOf }];
  const paths = factPaths(second as hbs.AST.PathExpression, helper === 'sayRow' ? 'list' : 'fact', scope, world, place);
  return paths.map((path) => ({ kind: 'statement', namespace: literal, path, place, languageOf }));
}

const isPresent = (path: FactPath, { medicine, edition }: World): boolean =>
  medicine === undefined || established(medicine, path, edition) !== undefined;

const factsOf = (list: FactPath, { medicine }: World): readonly FactPath[] => medicine?.lists.get(list) ?? [];

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
  const resolved = resolvePath(argument, world, place);
  if (!resolved) return [];
  if (resolved.type !== wanted) {
    report(
      error(
        'template-path',
        place,
        `${argument.original} is a ${resolved.type}, not a ${wanted}`,
        'Use {{#each}} for a list and {{say}} for a fact.',
      ),
    );
    return [];
  }
  if (wanted === 'list') return factsOf(argument.original, world).filter(holds);
  if (holds(argument.original)) return [argument.original];
  report(
    error(
      'absent-fact',
      place,
      `${argument.original} is absent in edition ${edition}`,
      `Guard it: {{#if ${argument.original}}} … {{else}} what to do instead {{/if}}.`,
    ),
  );
  return [];
}

function ofBlock(
  { path, params, program, inverse }: hbs.AST.BlockStatement,
  scope: Scope,
  world: World,
  place: Place,
): Reference[] {
  const helper = String('original' in path ? path.original : '');
  const argument = params[0] as hbs.AST.PathExpression | undefined;
  switch (helper) {
    case 'inLanguageOfPlace':
      return ofProgram(program, { ...scope, languageOf: 'place' }, world);
    case 'each': {
      const resolved = argument && resolvePath(argument, world, place);
      if (resolved && resolved.type !== 'list') {
        world.report(error('template-path', place, `${argument.original} is not a list`, 'Use {{#if}} for a fact.'));
      }
      return resolved?.type === 'list' ? ofProgram(program, { ...scope, list: argument?.original }, world) : [];
    }
    case 'if':
    case 'unless': {
      const branches = argument ? branchesOf(argument, world, place) : [];
      return branches.flatMap((present) => ofProgram(present === (helper === 'if') ? program : inverse, scope, world));
    }
    default:
      world.report(
        error(
          'helpers-only',
          place,
          `"{{#${helper}}}" is not a block we know`,
          `Blocks are ${BLOCK_HELPERS.map((name) => `{{#${name}}}`).join(', ')}.`,
        ),
      );
      return [];
  }
}

/** Which ways a condition can turn out in the edition. */
function branchesOf(argument: hbs.AST.PathExpression, world: World, place: Place): boolean[] {
  if (PROFILE_CONDITIONS.includes(argument.original)) return [true, false];
  const resolved = resolvePath(argument, world, place);
  if (!resolved) return [];
  if (!world.medicine) return [true, false];
  const paths = resolved.type === 'list' ? factsOf(argument.original, world) : [argument.original];
  return [paths.some((path) => isPresent(path, world))];
}

const allHelpers = () => [...PRINTING_HELPERS, ...BLOCK_HELPERS].join(', ');
