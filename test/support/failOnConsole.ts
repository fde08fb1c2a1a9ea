/** A warning on the console fails the test in which it was heard. */
import { afterEach, beforeEach, expect } from 'vitest';

let heard: string[] = [];

beforeEach(() => {
  heard = [];
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...parts: unknown[]) => heard.push(parts.map(String).join(' '));
  }
});

afterEach(() => expect(heard, 'warnings on the console').toEqual([]));
