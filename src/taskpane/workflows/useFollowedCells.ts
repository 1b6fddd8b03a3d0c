import * as React from 'react';
import type { Form } from '../../core/form/form';
import { followCells } from '../inspector/followCells';

/** Cells chosen on a form, with what they were chosen in. */
interface Choice {
  readonly form: Form;
  /** Each a text that ends with the address of a cell, after a space where anything stands before it. */
  readonly cells: ReadonlySet<string>;
}

/** What was chosen of a form, cell by cell: it stays with its rows when they move. Null until anything is chosen. */
export function useFollowedCells(
  form: Form | null,
): readonly [ReadonlySet<string> | null, (cells: ReadonlySet<string> | null) => void] {
  const [choice, setChoice] = React.useState<Choice | null>(null);
  const cells = React.useMemo(() => (choice && form ? followed(choice, form) : null), [choice, form]);
  const choose = React.useCallback(
    (chosen: ReadonlySet<string> | null) => setChoice(chosen && form && { form, cells: chosen }),
    [form],
  );
  return [cells, choose];
}

function followed({ form: before, cells }: Choice, form: Form): ReadonlySet<string> {
  if (before === form) return cells;
  const follow = followCells(before, form);
  return new Set(
    [...cells].flatMap((text) => {
      const start = text.lastIndexOf(' ') + 1;
      const cell = follow(text.slice(start));
      return cell === null ? [] : `${text.slice(0, start)}${cell}`;
    }),
  );
}
