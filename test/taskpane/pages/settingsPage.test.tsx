/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { version } from '../../../package.json';
import { chooseLanguage } from '../../../src/taskpane/settings/language';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { Thresholds } from '../../../src/core/scheme/thresholds';
import { SettingsPage } from '../../../src/taskpane/pages/SettingsPage';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const hubei = schemeByName('湖北') ?? defaultScheme;
const deducting: Scheme = { ...defaultScheme, overCompletion: { threshold: 1.2, deduction: 2, explain: true } };

type Props = React.ComponentProps<typeof SettingsPage>;

function page(changes: Partial<Props> = {}) {
  return inTheme(
    <SettingsPage
      scheme={defaultScheme}
      thresholds={{ scheme: defaultScheme, thresholds: {}, onChange: jest.fn() }}
      ownSchemes={{
        own: [],
        damaged: [],
        chosen: { id: defaultScheme.id, name: defaultScheme.name, json: '{}' },
        onImport: jest.fn(),
        onRemove: jest.fn(),
        onRemoveDamaged: jest.fn(),
      }}
      columns={{ answers: [], onImport: jest.fn(), onRemove: jest.fn() }}
      highlight
      isBusy={false}
      onRepairFormulas={jest.fn()}
      language="office"
      onHighlightChange={jest.fn()}
      onLanguageChange={jest.fn()}
      {...changes}
    />,
  );
}

/** The page as the pane keeps it: what is changed is shown. */
function LivePage({ scheme = defaultScheme, onThresholds }: { scheme?: Scheme; onThresholds: jest.Mock }) {
  const [thresholds, setThresholds] = React.useState<Thresholds>({});
  const onChange = (next: Thresholds) => {
    onThresholds(next);
    setThresholds(next);
  };
  return page({ thresholds: { scheme, thresholds, onChange } });
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(name) });
function type(name: string, text: string) {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
}

afterEach(() => chooseLanguage('zh-CN'));

test('the settings say by which scheme the form looked at is scored, and offer no other for the whole workbook', async () => {
  render(page({ scheme: hubei }));
  expect(screen.getByText(`当前这张表：湖北。依据：${hubei.source}`)).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: /评分方案/ })).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
});

describe('thresholds', () => {
  test('show what the scheme says', () => {
    render(page());
    expect(field('算超额较多').value).toBe('120');
    expect(field('执行率低于').value).toBe('');
    expect(field('偏差原因至少').value).toBe('6');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '超额较多时须说明原因' }).checked).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '恢复默认' }).disabled).toBe(true);
  });

  test('are set when the field is left, and what the scheme says stays in sight', () => {
    const onThresholds = jest.fn();
    render(<LivePage onThresholds={onThresholds} />);

    fireEvent.change(field('算超额较多'), { target: { value: '150%' } });
    expect(onThresholds).not.toHaveBeenCalled();
    fireEvent.blur(field('算超额较多'));

    expect(onThresholds).toHaveBeenLastCalledWith({ overCompletion: 1.5 });
    expect(field('算超额较多').value).toBe('150');
    expect(screen.getByText('已改动，方案规定：120%。')).toBeTruthy();
  });

  test('are set with Enter, and given up with Esc', () => {
    const onThresholds = jest.fn();
    render(<LivePage onThresholds={onThresholds} />);

    fireEvent.change(field('执行率低于'), { target: { value: '８５' } });
    fireEvent.keyDown(field('执行率低于'), { key: 'Enter' });
    expect(onThresholds).toHaveBeenLastCalledWith({ explainBelowRate: 0.85 });

    fireEvent.change(field('执行率低于'), { target: { value: '7' } });
    fireEvent.keyDown(field('执行率低于'), { key: 'Escape' });
    fireEvent.blur(field('执行率低于'));
    expect(field('执行率低于').value).toBe('85');
    expect(onThresholds).toHaveBeenCalledTimes(1);

    type('执行率低于', '');
    expect(onThresholds).toHaveBeenLastCalledWith({});
  });

  test.each([
    ['算超额较多', '99', '请填 100 到 1000 之间的数。'],
    ['算超额较多', '一倍半', '请填 100 到 1000 之间的数。'],
    ['执行率低于', '101', '请填 1 到 100 之间的数。'],
    ['偏差原因至少', '6.5', '请填 1 到 200 之间的整数。'],
    ['偏差原因至少', '-1', '请填 1 到 200 之间的整数。'],
  ])('%s: %s is not stored, and it is said what is allowed', async (name, text, sentence) => {
    const onThresholds = jest.fn();
    render(<LivePage onThresholds={onThresholds} />);

    type(name, text);

    expect(onThresholds).not.toHaveBeenCalled();
    expect(field(name).value).toBe(text);
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    expect((await screen.findAllByText(new RegExp(sentence))).length).toBeGreaterThan(0);
  });

  test('go back to what the scheme says all at once, together with what was typed wrongly', () => {
    const onThresholds = jest.fn();
    render(<LivePage onThresholds={onThresholds} />);
    type('算超额较多', '150');
    fireEvent.click(screen.getByRole('checkbox', { name: '超额较多时须说明原因' }));
    type('偏差原因至少', '0');
    expect(onThresholds).toHaveBeenLastCalledWith({ overCompletion: 1.5, explainOverCompletion: false });

    fireEvent.click(screen.getByRole('button', { name: '恢复默认' }));

    expect(onThresholds).toHaveBeenLastCalledWith({});
    expect(field('算超额较多').value).toBe('120');
    expect(field('偏差原因至少').value).toBe('6');
  });

  test('that decide about scores are shown, with the reason why they stay', () => {
    render(<LivePage scheme={deducting} onThresholds={jest.fn()} />);

    expect(field('算超额较多').readOnly).toBe(true);
    expect(screen.getByText(/规定超额完成扣 2 分，这个界限关系到得分/)).toBeTruthy();
  });
});

describe('the language', () => {
  test('is chosen by its own name', () => {
    const onLanguageChange = jest.fn();
    render(page({ onLanguageChange }));
    const group = screen.getByRole('radiogroup', { name: '界面语言（Language）' });

    expect(within(group).getByRole<HTMLInputElement>('radio', { name: '跟随 Office' }).checked).toBe(true);
    fireEvent.click(within(group).getByRole('radio', { name: 'English' }));

    expect(onLanguageChange).toHaveBeenCalledWith('en-US');
  });

  test('English: nothing else is Chinese but the names of schemes and of the language', () => {
    chooseLanguage('en-US');
    const { container } = render(page({ language: 'en-US' }));
    const chinese = (container.textContent ?? '').match(/\p{Script=Han}+/gu) ?? [];
    const names = ['中文', ...(`${defaultScheme.name} ${defaultScheme.source}`.match(/\p{Script=Han}+/gu) ?? [])];

    expect(chinese.filter((text) => !names.includes(text))).toEqual([]);
  });
});

test('the version is named, and help can be found', () => {
  render(page());
  expect(screen.getByText(`绩效自评表助手 ${version}`)).toBeTruthy();
  expect(screen.getByRole('link', { name: '使用说明' }).getAttribute('href')).toBe('help/pane.html');
  expect(screen.getByRole('link', { name: '函数说明' }).getAttribute('href')).toBe('help/functions.html');
});
