import * as React from 'react';
import { listMessages } from '../../wording/workflows';
import type { InsertResult } from '../../excel/insertRequest';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { sectionHeading } from '../theme/sharedStyles';

interface FormsMadeProps {
  readonly forms: readonly InsertResult[];
  readonly onGoTo: (form: InsertResult) => void;
}

const useStyles = createStyles(() => ({
  heading: { ...sectionHeading, marginBottom: 4, outline: 'none' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
}));

/** The forms that have come of a list; the heading takes the focus when they do, as what was clicked has gone. */
export function FormsMade({ forms, onGoTo }: FormsMadeProps) {
  const language = useLanguage();
  const styles = useStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="zpb-forms-made">
      <h2 ref={heading} id="zpb-forms-made" className={styles.heading} tabIndex={-1}>
        {listMessages[language].made(forms.length)}
      </h2>
      <ul className={styles.list}>
        {forms.map((form) => (
          <li key={form.sheetId}>
            <CellButton cell={form.firstInput} text={form.sheetName} onGoTo={() => onGoTo(form)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
