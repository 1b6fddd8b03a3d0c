/** A request that writes, and that loads what it finds just before. */
interface FindingRequest {
  readonly sync: () => Promise<unknown>;
  /** Whether what it found is there. */
  readonly isFound: () => boolean;
  /** Puts back what the request has written over. */
  readonly putBack: () => Promise<unknown>;
}

/**
 * Sends a request that writes. One that Excel refuses half-way has written over what somebody typed just before it all the same: that is put
 * back before the refusal goes on.
 */
export async function syncFound({ sync, isFound, putBack }: FindingRequest): Promise<void> {
  try {
    await sync();
  } catch (error) {
    if (isFound()) await putBack();
    throw error;
  }
}
