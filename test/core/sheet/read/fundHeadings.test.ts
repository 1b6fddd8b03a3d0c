import type { Form } from '../../../../src/core/form/form';
import { readForms } from '../../../../src/core/sheet/readForms';
import { gridOfSheet } from '../damages';
import { formRows } from '../kinds';

const heading = ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '执行率', '原因'];

function fundsOf(reason: string, names: readonly string[]): (readonly [string, string])[] {
  const rows = names.map((name) => ['', name, '', '', '', '', '', reason]);
  const { forms } = readForms(gridOfSheet({ rows: formRows({ funds: [heading, ...rows] }), formats: {}, merges: [] }));
  return (forms[0] as Form).funds.map(({ role, label, explanation }) => [
    `${role} ${label.value}`,
    String(explanation?.value),
  ]);
}

// In brackets a text reads on as the heading above it: '原因（无）'.
test.each(['（无）', '(0)', '（1）', '（见附件）', '：'])(
  'a reason %p in rows without amounts is no part of the heading',
  (reason) => {
    const [total, part] = ['年度资金总额', '其中：当年财政拨款'];
    expect(fundsOf(reason, [total, part])).toEqual([
      [`total ${total}`, reason],
      [`part ${part}`, reason],
    ]);
    expect(fundsOf(reason, [part, total])).toEqual([
      [`part ${part}`, reason],
      [`total ${total}`, reason],
    ]);
  },
);
