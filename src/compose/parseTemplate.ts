/** A template's text to Handlebars's syntax tree. */
import { error, type Report } from '../diagnostic.ts';
import { parse } from './handlebars.ts';
import type { TemplateSource } from './template.ts';

/** @returns undefined when Handlebars cannot read it (reported) */
export function parseTemplate({ text, file }: TemplateSource, report: Report): hbs.AST.Program | undefined {
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
