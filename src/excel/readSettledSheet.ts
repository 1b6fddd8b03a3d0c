import { readActiveSheet } from './readSheet';
import type { SheetReading } from './readSheet';

/** Milliseconds between two looks at functions still calculating, and how often to look again. */
const PAUSE = 300;
const LOOKS = 10;

/**
 * Reads again until functions have answered. Those that have not after three seconds stay as they were read: what still shows #BUSY! then
 * is an error like any other.
 */
export async function untilSettled(isCalculating: () => boolean, readAgain: () => Promise<void>): Promise<void> {
  for (let left = LOOKS; isCalculating() && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    await readAgain();
  }
}

/** Reads the active sheet once its functions have answered. */
export async function readSettledSheet(): Promise<SheetReading> {
  let reading = await readActiveSheet();
  await untilSettled(
    () => reading.isCalculating,
    async () => {
      reading = await readActiveSheet();
    },
  );
  return reading;
}
