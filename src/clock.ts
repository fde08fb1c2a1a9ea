/** The clock of a build: given from outside, never the time of day. */
import { error, type Report } from './diagnostic.ts';

/**
 * Same inputs, same bytes.
 * @param epoch seconds since 1970, as SOURCE_DATE_EPOCH has them (reproducible-builds.org)
 * @param day the day of the data, for when there is no epoch
 */
export function clockOf(epoch: string | undefined, day: string | undefined, report: Report): Date | undefined {
  if (epoch === undefined || epoch === '') return day === undefined ? undefined : new Date(day);
  const date = /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined;
  if (date && !Number.isNaN(date.getTime())) return date;
  report(
    error('clock', { file: 'SOURCE_DATE_EPOCH' }, `"${epoch}" is not a time`, 'Give whole seconds since 1970, or unset it.'),
  );
  return undefined;
}
