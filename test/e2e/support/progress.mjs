// Tells run.mjs that a suite is alive. A suite started by hand tells nobody.

/** Says that a step has been done, in a few words for whoever reads where a suite got stuck. @param {string} step */
export function tellProgress(step) {
  if (process.connected) process.send?.({ kind: 'step', step });
}
