/** Something only a person can do in Excel; the stand-in does the same. Sheets are those of the recorder. */
export type PersonStep =
  | { readonly do: 'undo' }
  | { readonly do: 'type'; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly do: 'paste'; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly do: 'select'; readonly sheet: string; readonly cell: string }
  | { readonly do: 'insertRows'; readonly sheet: string; readonly rows: string }
  | { readonly do: 'deleteRows'; readonly sheet: string; readonly rows: string }
  | { readonly do: 'selectChart'; readonly sheet: string; readonly chart: string };

/** What to tell the person, in Chinese and English. */
export function personStepText(step: PersonStep): string {
  switch (step.do) {
    case 'undo':
      return '点一下表格，按一次 Ctrl+Z（Mac：Command+Z）。 Click into the grid and press Ctrl+Z once.';
    case 'type':
      return `在“${step.sheet}”的 ${step.cell} 里输入 ${step.text} ，按回车。 Type it into ${step.cell}, then Enter.`;
    case 'paste':
      return `复制下面框里的文字，粘贴到“${step.sheet}”的 ${step.cell}。 Copy the text below and paste it at ${step.cell}.`;
    case 'select':
      return `点一下“${step.sheet}”的 ${step.cell}。 Click ${step.cell}.`;
    case 'insertRows':
      return `在“${step.sheet}”里选中第 ${step.rows} 行，右键，插入。 Select rows ${step.rows} and insert.`;
    case 'deleteRows':
      return `在“${step.sheet}”里选中第 ${step.rows} 行，右键，删除。 Select rows ${step.rows} and delete them.`;
    case 'selectChart':
      return `点一下“${step.sheet}”里的图表“${step.chart}”，让它被选中。 Click the chart, so that it is selected.`;
  }
}
