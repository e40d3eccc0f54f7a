import { addDays, weekday } from '../time/zone.ts';

/** The days of a month's page: whole weeks from Monday, with those of the months beside it. */
export function daysOfMonth(month: string): string[] {
  const first = `${month.slice(0, 7)}-01`;
  const start = addDays(first, -weekday(first));
  const days: string[] = [];
  for (let day = start; day.slice(0, 7) <= month.slice(0, 7) || days.length % 7 !== 0; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** The seven days of a day's week, from Monday. */
export function daysOfWeek(day: string): string[] {
  const start = addDays(day, -weekday(day));
  return Array.from({ length: 7 }, (_, index) => addDays(start, index));
}
