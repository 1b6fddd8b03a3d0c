import { cellAt } from '../../support/cellAt';
import { isExplained } from '../../../src/core/form/isExplained';
import { BLANK, UNFINISHED_MARK, explanationState, isUnfinishedExplanation } from '../../../src/core/form/unfinished';
import { withIndicator, findingsOf, places } from '../check/findingsOf';

const started = `${UNFINISHED_MARK}“服务群众满意度”年度目标为100%，实际完成98%。偏差原因：${BLANK}；改进措施：${BLANK}。`;
const filled = started.replace(BLANK, '窗口人手不足').replace(BLANK, '增加查档窗口');
const halfFilled = started.replace(BLANK, '窗口人手不足');
const completed = filled.replace(UNFINISHED_MARK, '');

describe('an explanation that was started for the user', () => {
  it.each([
    ['as it was started', started, 'blanksLeft'],
    ['with one gap left', halfFilled, 'blanksLeft'],
    ['without its mark, the gaps left', started.replace(UNFINISHED_MARK, ''), 'blanksLeft'],
    ['with a gap of which some was deleted', completed.replace('增加查档窗口', '＿＿'), 'blanksLeft'],
    ['complete but for the mark', filled, 'markLeft'],
    ['complete but for the mark, which was moved', `${completed}${UNFINISHED_MARK}`, 'markLeft'],
    ['completed', completed, 'finished'],
    ['written by the user alone', '窗口人手不足，明年增加查档窗口。', 'finished'],
    ['empty', '', 'finished'],
  ])('%s', (_, text, state) => {
    expect(explanationState(text)).toBe(state);
    expect(isUnfinishedExplanation(text)).toBe(state !== 'finished');
    expect(isExplained(cellAt('I23', text))).toBe(state === 'finished' && text !== '');
  });
});

describe('checking it', () => {
  const messages = (explanation: string) =>
    findingsOf(withIndicator(9, { explanation })).map(({ code, cell, message }) => `${code} ${cell} ${message}`);

  it('takes it for missing while there are gaps, and says how to go on', () => {
    const message = `“满足群众查档需求”的偏差原因还没写完。请把“${BLANK}”处补充完整，再删去“${UNFINISHED_MARK}”。`;
    expect(messages(started)).toEqual([`reason.missing I23 ${message}`]);
    expect(messages(started.replace(UNFINISHED_MARK, ''))).toEqual([`reason.missing I23 ${message}`]);
  });

  it('asks to delete the mark when only that is left', () => {
    expect(messages(filled)).toEqual([
      `reason.missing I23 “满足群众查档需求”的偏差原因还带着“${UNFINISHED_MARK}”，算没有写完。内容已经补充好的，请删去“${UNFINISHED_MARK}”。`,
    ]);
  });

  it('is content when it is completed', () => {
    expect(messages(completed)).toEqual([]);
  });

  it.each([
    ['both gaps deleted', started.replace(UNFINISHED_MARK, '').replaceAll(BLANK, '')],
    ['the second gap deleted', completed.replace('增加查档窗口', '')],
    ['gaps filled with marks', completed.replace('窗口人手不足', '无').replace('增加查档窗口', '无')],
  ])('finds it too thin with %s', (_, explanation) => {
    expect(places(findingsOf(withIndicator(9, { explanation })))).toEqual(['reason.thin I23']);
  });

  it('finds it beside a full score, where there is nothing to explain', () => {
    const findings = findingsOf(withIndicator(0, { explanation: started }));
    expect(places(findings)).toEqual(['reason.thin I14']);
    expect(findings[0]?.message).toContain('却留着没写完的偏差原因');
  });
});
