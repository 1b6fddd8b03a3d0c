/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { fetchedPart } from '../../../src/taskpane/components/fetchedPart';
import { accessibilityProblems } from '../support/accessibilityProblems';
import { inTheme } from '../support/inTheme';

const Greeting = ({ name }: { readonly name: string }) => <p>{`你好，${name}`}</p>;

test('a part is fetched when it is first shown, and is there at once the second time', async () => {
  const fetch = jest.fn(() => Promise.resolve(Greeting));
  const Part = fetchedPart(fetch);
  expect(fetch).not.toHaveBeenCalled();
  const first = render(inTheme(<Part name="甲" />));
  expect(screen.getByText('正在打开……')).toBeTruthy();
  expect(await screen.findByText('你好，甲')).toBeTruthy();
  first.unmount();
  render(inTheme(<Part name="乙" />));
  expect(screen.getByText('你好，乙')).toBeTruthy();
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a part that does not come says so, and comes when it is asked for again', async () => {
  const fetch = jest.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('Loading chunk 7 failed.'));
  const Part = fetchedPart(fetch);
  render(inTheme(<Part name="甲" />));
  expect(await screen.findByText(/这里要用的程序没有取到，表格没有改动/)).toBeTruthy();
  expect(await accessibilityProblems()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('你好，甲')).toBeTruthy();
});

test('a part that comes after its place has gone is there at once the next time', async () => {
  let arrive: (part: typeof Greeting) => void = () => undefined;
  const arrival = new Promise<typeof Greeting>((resolve) => (arrive = resolve));
  const Part = fetchedPart(() => arrival);
  render(inTheme(<Part name="甲" />)).unmount();
  await act(async () => {
    arrive(Greeting);
    await arrival;
  });
  render(inTheme(<Part name="甲" />));
  expect(screen.getByText('你好，甲')).toBeTruthy();
});
