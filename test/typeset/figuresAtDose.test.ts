/** The figure of the syringe's marks shows the patient's own mark, or none. */
import { expect, test } from 'vitest';
import { figuresAtDose } from '../../src/typeset/figuresAtDose.ts';
import { realInputs } from '../support/real.ts';

const MARKS = [20, 30, 40, 50, 60, 70, 80, 90];
const { figures } = realInputs();
const drawn = (dose?: number) => figuresAtDose(figures, dose).get('dose') ?? '';
/** The shapes of a mark's group in the drawing. */
const shapesOf = (mark: number) =>
  new RegExp(`<g class="dose-${mark}">([\\s\\S]*?)</g>`).exec(figures.get('dose') ?? '')?.[1]?.trim() ?? 'no such group';

test.each(MARKS)('at %s mg it has that mark’s stopper and arrow, and no other mark’s', (dose) => {
  expect(drawn(dose)).toContain(shapesOf(dose));
  for (const other of MARKS.filter((mark) => mark !== dose)) expect(drawn(dose)).not.toContain(shapesOf(other));
  expect(drawn(dose)).not.toContain('class=');
});

test('without a dose it has none, so that nobody takes a mark for theirs', () => {
  for (const mark of MARKS) expect(drawn()).not.toContain(shapesOf(mark));
});

test('other figures stay as they are', () => expect(figuresAtDose(figures, 50).get('pinch')).toBe(figures.get('pinch')));

test('a mark that is not drawn is a mistake of ours', () => expect(() => drawn(25)).toThrow('no group for 25 mg'));
