import { DefaultButton, Icon, Spinner, ThemeProvider, registerIcons } from 'office-ui-fabric-react';
import * as React from 'react';
import { createRoot } from 'react-dom/client';

/** What Microsoft's React template for a task pane shows: a heading, a list of three lines, and a button that works on the selection. */
const LINES = [
  { icon: 'Ribbon', text: '在 Office 里做更多的事' },
  { icon: 'Unlock', text: '打开功能' },
  { icon: 'Design', text: '像专业人员一样做表' },
];

function App({ isReady }: { readonly isReady: boolean }) {
  if (!isReady) return <Spinner label="正在打开……" />;
  return (
    <main>
      <h1>欢迎</h1>
      <ul>
        {LINES.map(({ icon, text }) => (
          <li key={icon}>
            <Icon iconName={icon} />
            {text}
          </li>
        ))}
      </ul>
      <DefaultButton text="标黄选中的单元格" onClick={() => void paint()} />
    </main>
  );
}

async function paint(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.getSelectedRange().format.fill.color = 'yellow';
    await context.sync();
  });
}

registerIcons({ icons: Object.fromEntries(LINES.map(({ icon }) => [icon, <span key={icon}>•</span>])) });
const place = document.getElementById('root');
if (!place) throw new Error('taskpane.html has no #root');
const root = createRoot(place);
const draw = (isReady: boolean) =>
  root.render(
    <ThemeProvider>
      <App isReady={isReady} />
    </ThemeProvider>,
  );
draw(false);
void Office.onReady(() => draw(true));
