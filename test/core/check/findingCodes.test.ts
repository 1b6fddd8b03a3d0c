import { rules } from '../../../src/core/check/rules';
import { ruleCaseFiles, ruleCaseOf, ruleFileName } from './ruleCases';
import { said } from './said';

test('every rule is tried, in a file of its name', () => {
  expect(ruleCaseFiles().sort()).toEqual(rules.map(({ code }) => ruleFileName(code)).sort());
});

describe.each(rules.map(({ code, severity }) => [code, severity] as const))('%s', (code, severity) => {
  const { cases, code: tried } = ruleCaseOf(code);

  test('is raised by one of its cases', () => {
    expect(tried).toBe(code);
    expect(cases.filter(([, , cells]) => cells.length > 0)).not.toEqual([]);
  });

  test.each(cases)('%s', (_, findings, cells) => {
    const found = findings().filter((finding) => finding.code === code);
    expect(found.map(({ cell }) => cell)).toEqual(cells);
    for (const finding of found.map((one) => said(one))) {
      expect(finding.severity).toBe(severity);
      expect(finding.message).toMatch(/[。]$/);
    }
  });
});
