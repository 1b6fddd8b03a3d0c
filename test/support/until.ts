/** Less than Jest's own limit for a test, so that the sentence says what did not come. */
const MAX_WAIT_MS = 240_000;
const PAUSE_MS = 5;

/** Waits until `isSo` holds, however slow the machine; throws after minutes. `what` completes “waited in vain for …”. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + MAX_WAIT_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
