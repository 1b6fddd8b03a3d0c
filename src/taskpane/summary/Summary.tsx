import * as React from 'react';
import { paneMessages } from '../../core/messages/pane';
import { createStyles } from '../theme/createStyles';
import { pageHeading } from '../theme/textStyles';

const useStyles = createStyles(() => ({ heading: pageHeading }));

/** 汇总: all forms of the workbook. */
export function Summary() {
  const styles = useStyles();
  return <h1 className={styles.heading}>{paneMessages.pages.summary}</h1>;
}
