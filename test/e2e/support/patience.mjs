// How long the end-to-end tests wait. No limit here is about speed: a machine may be twenty times slower than another.

/** Milliseconds one step may wait for what it waits for: the page, a text, a browser that starts. */
export const MAX_WAIT_MS = 180_000;

/** Milliseconds without any step after which a suite hangs. Longer than a step may wait, so that the step itself can say why. */
export const HANG_MS = 300_000;
