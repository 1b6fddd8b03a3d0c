import * as React from 'react';
import { listMessages, sayListObstacle } from '../../wording/workflows';
import type { ListedForms } from '../../core/workflows/fromList/listedForms';
import type { ProjectList } from '../../core/workflows/fromList/readProjectList';
import type { SkipReason } from '../../core/workflows/fromList/skipReason';
import { createStyles } from '../theme/createStyles';
import { focusRing, note, scroller, sectionHeading } from '../theme/sharedStyles';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';

interface ListPreviewProps {
  readonly sheetName: string;
  readonly list: ProjectList;
  readonly listed: ListedForms;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  preview: { display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)' },
  summary: { margin: 0 },
  note: { ...note(theme), overflowWrap: 'anywhere' },
  heading: { ...sectionHeading, fontSize: 13, marginBottom: 4 },
  problems: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 },
  projects: {
    ...scroller,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    maxHeight: 240,
    border: `1px solid ${theme.palette.neutralLight}`,
    ...focusRing(theme),
  },
  project: { display: 'flex', gap: 8, padding: '4px 8px', fontSize: 12, lineHeight: 18 },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  row: { color: theme.palette.neutralSecondary, whiteSpace: 'nowrap' },
}));

/** What was understood of a list: its columns, its projects, the rows left out, and what needs a look. */
export function ListPreview({ sheetName, list, listed, onGoTo }: ListPreviewProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { forms, problems } = listed;
  const fields = list.columns.flatMap(({ field }) => field ?? []);
  const unused = list.columns.flatMap(({ field, label }) => (field ? [] : label));
  return (
    <div className={styles.preview}>
      <p className={styles.summary} role="status">
        {listMessages[language].summary(sheetName, forms.length, list.skipped.length)}
      </p>
      <p className={styles.note}>{listMessages[language].columns(fields)}</p>
      {unused.length > 0 && <p className={styles.note}>{listMessages[language].unusedColumns(unused)}</p>}
      {skippedByReason(list).map(([reason, rows]) => (
        <p key={reason} className={styles.note}>
          {listMessages[language].skippedRows(reason, rows)}
        </p>
      ))}
      {problems.length > 0 && (
        <section aria-labelledby="zpb-list-problems">
          <h2 id="zpb-list-problems" className={styles.heading}>
            {listMessages[language].problems(problems.length)}
          </h2>
          <ul className={styles.problems}>
            {problems.map(({ cell, project, reason }) => (
              <li key={`${cell} ${reason.code}`}>
                <CellButton cell={cell} text={`${project}：${sayListObstacle(reason, language)}`} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="zpb-list-projects">
        <h2 id="zpb-list-projects" className={styles.heading}>
          {listMessages[language].projects(forms.length)}
        </h2>
        {/* Scrolls, and so must be reachable from the keyboard. */}
        <ul className={styles.projects} tabIndex={0} aria-labelledby="zpb-list-projects">
          {forms.map(({ row, content }) => (
            <li key={row} className={styles.project}>
              <span className={styles.name}>{[content.project, content.implementer].filter(Boolean).join(' · ')}</span>
              <span className={styles.row}>{listMessages[language].row(row)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function skippedByReason({ skipped }: ProjectList): [SkipReason, number[]][] {
  const rows = new Map<SkipReason, number[]>();
  for (const { reason, row } of skipped) rows.set(reason, [...(rows.get(reason) ?? []), row]);
  return [...rows];
}
