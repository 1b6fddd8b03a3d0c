/** The last month in which the forms of the year before are still being filled in. */
const LAST_MONTH = 6;

/** The year a form begun on that day is about: units evaluate a year after its end, in the first half of the next one. */
export function evaluatedYear(today: Date): number {
  return today.getMonth() < LAST_MONTH ? today.getFullYear() - 1 : today.getFullYear();
}
