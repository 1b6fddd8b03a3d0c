import { EVENT_TYPES } from '../../preview/host/eventHub';
import type { EventEntry, Json } from '../recording';
import { compareValues } from './compareAnswers';
import type { Found } from './compareAnswers';
import type { Counterparts } from './counterparts';

/**
 * Compares the events of one scenario: the first of a kind with the first of that kind, and so on. Between kinds the order is not
 * compared, for it depends on how fast the machine is.
 */
export function compareEvents(
  excel: readonly EventEntry[],
  standIn: readonly EventEntry[],
  known: Counterparts,
): Found[] {
  const types = [...new Set([...excel, ...standIn].map(({ type }) => type))];
  return types.flatMap((type) => {
    const theirs = excel.filter((event) => event.type === type);
    const ours = standIn.filter((event) => event.type === type);
    const length = Math.max(theirs.length, ours.length);
    return Array.from({ length }, (_, index) =>
      compareValues(detailsOf(theirs[index]), detailsOf(ours[index]), `${nameOf(type)} event ${index + 1}`, known),
    ).flat();
  });
}

function detailsOf(event: EventEntry | undefined): Json | undefined {
  return event?.details;
}

function nameOf(type: number): string {
  return Object.entries(EVENT_TYPES).find(([, number]) => number === type)?.[0] ?? `unknown (${type})`;
}
