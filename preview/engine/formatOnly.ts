/** The command Univer names as the cause of changes that touch formats only; it does not calculate after those. */
export const FORMAT_TRIGGER = 'sheet.command.set-style';

const FORMAT_TRIGGERS: ReadonlySet<unknown> = new Set([
  FORMAT_TRIGGER,
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** Whether the parameters of a cell mutation say that no value changes. */
export function isFormatOnly(params: object | undefined): boolean {
  return params !== undefined && 'trigger' in params && FORMAT_TRIGGERS.has(params.trigger);
}
