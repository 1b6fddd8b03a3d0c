/** A command line that cannot be carried out; the message tells the user what to change. */
export class UsageError extends Error {}
