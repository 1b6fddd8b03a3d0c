import { readActiveSheet } from './readSheet';
import type { SheetReading } from './readSheet';

/** Milliseconds between two looks at functions still calculating, and how often to look again. */
const PAUSE = 300;
const LOOKS = 10;

/**
 * Reads the active sheet once its functions have answered. Those that have not after three seconds are read as they are: what
 * still shows #BUSY! then is an error like any other.
 */
export async function readSettledSheet(): Promise<SheetReading> {
  let reading = await readActiveSheet();
  for (let left = LOOKS; reading.isCalculating && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    reading = await readActiveSheet();
  }
  return reading;
}
