import * as React from 'react';
import { createStyles } from '../theme/createStyles';
import { pageHeading } from '../theme/sharedStyles';

const useStyles = createStyles(() => ({ heading: { ...pageHeading, outline: 'none' } }));

/** The heading of a workflow or of one of its steps; takes the focus when it appears, as what was clicked has gone. */
export function WorkflowHeading({ text }: { readonly text: string }) {
  const styles = useStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} className={styles.heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
