/** Phone numbers and web addresses lead somewhere; other values are text. */
import { describe, expect, test } from 'vitest';
import { hrefOf, printedMarkdown } from '../../src/localize/linkValue.ts';

describe('a phone number', () => {
  test('is called as it is written', () => expect(hrefOf({ phone: '911' })).toBe('tel:911'));
  test('has hyphens for its spaces', () => expect(hrefOf({ phone: '0800 731 6789' })).toBe('tel:0800-731-6789'));
  test('is dialled in digits where it is written in letters', () =>
    expect(hrefOf({ phone: '1-800-FDA-1088' })).toBe('tel:1-800-332-1088'));
  test('has each letter on its key', () =>
    expect(hrefOf({ phone: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' })).toBe('tel:22233344455566677778889999'));
});

test('a web address is read over a safe line', () =>
  expect(hrefOf({ url: 'fda.gov/medwatch' })).toBe('https://fda.gov/medwatch'));

test('other values lead nowhere', () => {
  expect(hrefOf({ amount: 72, unit: 'hour' } as never)).toBeUndefined();
  expect(hrefOf({ text: 'https://example.org' })).toBeUndefined();
});

test('the text of a link cannot end it, nor anything else', () => {
  expect(printedMarkdown({ text: 'a](b) *c*', href: 'tel:1' })).toBe('[a\\]\\(b\\) \\*c\\*](<tel:1>)');
});
