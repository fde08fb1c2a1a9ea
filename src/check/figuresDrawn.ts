/** Rule: every figure that a template shows is drawn. That it is described, the rule on keys tells. */
import { type Diagnostic, error, nearest } from '../diagnostic.ts';
import type { Use } from './inputs.ts';

/** @param drawn the names of the files in templates/figures, without their ending */
export function figuresDrawn(drawn: ReadonlySet<string>, uses: readonly Use[]): Diagnostic[] {
  return uses.flatMap((use) => {
    if (use.kind !== 'text' || use.figure === undefined || drawn.has(use.figure)) return [];
    const candidate = nearest(use.figure, drawn);
    const hint = candidate ? `Did you mean "${candidate}"?` : 'Draw it, or take it out of the template.';
    return [error('figure', use.place, `there is no figure templates/figures/${use.figure}.svg`, hint)];
  });
}
