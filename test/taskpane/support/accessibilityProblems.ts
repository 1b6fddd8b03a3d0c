import axe from 'axe-core';

/** What axe-core objects to in the page, one line each. Contrast needs real layout and is checked in a browser. */
export async function accessibilityProblems(): Promise<string[]> {
  document.documentElement.lang = 'zh-hans';
  document.title = 'test';
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
