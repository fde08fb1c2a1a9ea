/** The command line: arguments to a build, diagnostics to standard error, and an exit code. The only door to commander and cli-progress. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { build, check, type World } from './build.ts';
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts';
import { exportXliff, importXliff, makeReviewCopy, markTranslated, newLanguage, review, signOff } from './governance.ts';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** 0: done. 1: something in data, wording, templates or profile is wrong. 2: the command was not understood. 130: stopped with Ctrl-C. */
export const EXIT = { done: 0, wrong: 1, usage: 2, stopped: 130 } as const;

/** @throws InvalidArgumentError for an empty list: an unset shell variable must not mean "all" */
function list(value: string, before: readonly string[]): string[] {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) throw new InvalidArgumentError('Name at least one, or leave the option out for all.');
  return [...before, ...words];
}

/** @param args the arguments after the command's name @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  let code: number = EXIT.done;
  const program = new Command('leaflets')
    .description('Makes printable leaflets and wallet cards for people who use anakinra (Kineret).')
    .exitOverride()
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
    .addHelpText('afterAll', HELP);
  const make = async ({ edition, language, document, layout, output, ...options }: MakeOptions) => {
    const outcome = await build(
      { editions: edition, languages: language, documents: document, layouts: layout ?? [], output, ...options },
      { ...world(), progress: progressDisplay() },
    );
    code = outcome.sound ? EXIT.done : EXIT.wrong;
    say(
      outcome.sound
        ? `Done: ${outcome.files} files in ${output}.`
        : 'Nothing was written: mend what is named above, and build again.',
    );
  };
  const buildCommand = program
    .command('build', { isDefault: false })
    .description('make the PDFs (all of them, unless you choose)')
    .addOption(
      new Option('-d, --document <names>', 'such as leaflet, injection-guide or wallet-card').argParser(list).default([], 'all'),
    )
    .addOption(new Option('--layout <names>', 'standard, large-print or bilingual').argParser(list).default([], 'all'))
    .addOption(new Option('--dose <mg>', "the patient's dose, for the injection guide: 20, 30 … 90 (eu, gb) or 100"))
    .addOption(new Option('--profile <file>', "your pharmacy's name, address, phone and logo, for the leaflet"))
    .action(make);
  for (const option of [...whichOptions(), ...cardOptions(), outputOption('output')]) buildCommand.addOption(option);
  const calibrateCommand = program
    .command('calibrate')
    .description('make a test page for sheets of cards, that shows how far your printer drifts')
    .action((options) => make({ ...options, document: ['calibration'] }));
  for (const option of [...whichOptions(), ...cardOptions(), outputOption('calibration')]) calibrateCommand.addOption(option);
  program
    .command('check')
    .description('check data, wording and templates; make no PDF')
    .addOption(new Option('--profile <file>', 'check this profile, too'))
    .action(({ profile }) => {
      const { sound } = check({ profile }, { ...world(), progress: () => {} });
      code = sound ? EXIT.done : EXIT.wrong;
      say(sound ? 'All checks passed.' : 'Some checks failed: see above.');
    });
  for (const command of reviewCommands((answer) => {
    code = answer === undefined ? EXIT.wrong : EXIT.done;
    if (answer !== undefined) process.stdout.write(`${answer}\n`);
  }))
    program.addCommand(command.copyInheritedSettings(program));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw cause;
  }
}

type MakeOptions = Readonly<{ edition: string[]; language: string[]; document: string[]; layout?: string[]; output: string }>;

const whichOptions = (): Option[] => [
  new Option('-e, --edition <names>', 'country of the facts: us, eu or gb').argParser(list).default([], 'all'),
  new Option('-l, --language <tags>', 'language of the patient, such as en or es').argParser(list).default([], 'all'),
  new Option('--paper <name>', "a4 or letter (default: the edition's own)"),
];

const cardOptions = (): Option[] => [
  new Option('--stock <name>', "sheets that cards are printed on, such as avery-8373 (default: the edition's own)"),
  new Option('--start-cell <number>', 'for a half-used sheet: the first cell to print (default: 1)'),
  new Option('--nudge <x,y>', 'move the fronts on the sheet, in mm to the right and down, such as 1.5,-0.5'),
  new Option('--nudge-back <x,y>', 'move the backs'),
  new Option('--flip <edge>', 'the edge that your printer turns sheets over: long or short (default: long)'),
];

const outputOption = (folder: string): Option =>
  new Option('-o, --output <folder>', 'where the files go; its last build is replaced').default(folder);

const HELP = `
Examples:
  npx leaflets build                                  everything, into the folder output
  npx leaflets build --edition us --language es       Spanish sheets with the facts for the United States
  npx leaflets build --profile my-pharmacy.yaml       with your pharmacy's name on each sheet
  npx leaflets build --stock avery-8373 --start-cell 4
                                                      cards on a half-used sheet
  npx leaflets calibrate --stock avery-8373           a test page for your printer
  npx leaflets check                                  is all in order?
  npx leaflets review                                 who has checked which language?

If anything is wrong, nothing is written: each mistake is named with its place and how to mend it.
Exit codes: 0 done, 1 something is wrong, 2 the command was not understood, 130 stopped with Ctrl-C.`;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Nothing is half written when a signal arrives: writing is one synchronous step. */
function stop(): never {
  say('\nStopped. The output is as it was before.');
  process.exit(EXIT.stopped);
}

/** The commands of translators and reviewers. @param answered takes what a command prints, undefined when something is wrong */
function reviewCommands(answered: (answer: string | undefined) => void): Command[] {
  const language = () => new Option('-l, --language <tag>', 'the language, such as pl').makeOptionMandatory();
  return [
    new Command('review')
      .description('show how far each language is, and who has checked it')
      .action(() => answered(review(world()))),
    new Command('sign-off')
      .description('record that a named person has checked the wording of a language as it is now')
      .addOption(language())
      .requiredOption('--name <name>', 'who has checked it')
      .requiredOption('--role <role>', 'such as "pharmacist"')
      .option('--registration <number>', "the person's number in the register of the profession")
      .action(({ language: tag, name, role, registration }) =>
        answered(signOff(tag, { name, role, registration }, new Date().toISOString().slice(0, 10), world())),
      ),
    new Command('translated')
      .description('record that statements are translations of the source as it is now')
      .addOption(language())
      .addOption(new Option('--key <keys>', 'only these, such as leaflet:title').argParser(list).default([], 'all'))
      .action(({ language: tag, key }) => answered(markTranslated(tag, key, world()))),
    new Command('review-copy')
      .description('make a page for a reviewer: each statement beside its source, and the sheets')
      .addOption(language())
      .option('-o, --output <file>', 'where it goes', 'review-copy.html')
      .action(({ language: tag, output }) => answered(makeReviewCopy(tag, output, world()))),
    new Command('new-language')
      .description('make a folder for a language, with all that is to be translated')
      .argument('<tag>', 'its BCP 47 tag, such as sk')
      .action((tag) => answered(newLanguage(tag, world()))),
    new Command('export-xliff')
      .description("write a language's statements as XLIFF 2.0, for a translator's tool")
      .addOption(language())
      .requiredOption('-o, --output <file>', 'where it goes')
      .action(async ({ language: tag, output }) => answered(await exportXliff(tag, output, world()))),
    new Command('import-xliff')
      .description("take translations out of a translator's XLIFF file")
      .addOption(language())
      .argument('<file>')
      .action(async (file, { language: tag }) => answered(await importXliff(tag, file, world()))),
  ];
}

function world(): Omit<World, 'progress'> {
  return {
    root: ROOT,
    workingFolder: process.cwd(),
    sourceDateEpoch: process.env['SOURCE_DATE_EPOCH'],
    report: (diagnostic: Diagnostic) => say(formatDiagnostic(diagnostic)),
  };
}

/** A bar on a terminal, a line a sheet elsewhere. */
function progressDisplay(): World['progress'] {
  if (!process.stderr.isTTY) return (done, total, sheet) => sheet && say(`${done + 1}/${total} ${sheet}`);
  const bar = new SingleBar({ format: '{bar} {value}/{total} {sheet}', stream: process.stderr, hideCursor: true, barsize: 30 });
  return (done, total, sheet) => {
    if (done === 0) bar.start(total, 0, { sheet });
    bar.update(done, { sheet });
    if (done === total) bar.stop();
  };
}
