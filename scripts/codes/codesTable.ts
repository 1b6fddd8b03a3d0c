import { rules } from '../../src/core/check/rules';
import { severityMessages } from '../../src/wording/excel';
import { findingKinds } from '../../src/wording/zh-CN/findings';

const TABLE = /(?<=\n问题的代号：\n\n)(?:\|.*\n)+/;

/** The codes of findings in the order of the index of the rules: code, severity, what it is about. */
export function codeRows(): readonly (readonly string[])[] {
  const severities = severityMessages['zh-CN'].names;
  return rules.map(({ code, severity }) => [`\`${code}\``, severities[severity], findingKinds[code]]);
}

/** The guide with its table of codes as it is today. Throws where there is no table. */
export function withCodesTable(guide: string): string {
  if (!TABLE.test(guide)) throw new Error('The guide has no table of codes');
  const rows = [['代号', '程度', '说的是什么'], ['---', '---', '---'], ...codeRows()];
  return guide.replace(TABLE, rows.map((row) => `| ${row.join(' | ')} |\n`).join(''));
}
