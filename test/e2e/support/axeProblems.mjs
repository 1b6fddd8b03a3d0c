// What axe finds in the pane as it is shown now.
/* global window -- functions given to evaluate() run in the page */
import axeCore from 'axe-core';

/**
 * A line for each element that breaks a rule; contrast is judged only when asked for.
 * @param {{ addinFrame(): Pick<import('playwright-core').Frame, 'evaluate'> }} app what shows it
 */
export async function axeProblems(app, { judgesColors = false } = {}) {
  const frame = app.addinFrame();
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeCore.source);
  const violations = await frame.evaluate(async (enabled) => {
    // Only violations are read; what passes need not be described.
    /** @type {import('axe-core').RunOptions} */
    const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled } } };
    const { axe } = /** @type {{ axe: typeof axeCore }} */ (/** @type {unknown} */ (window));
    return (await axe.run(options)).violations;
  }, judgesColors);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
