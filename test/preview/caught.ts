/** The rich API error an action ends with; fails the test when it ends well. */
export async function caught(action: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
