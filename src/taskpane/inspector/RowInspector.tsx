import { GENERAL } from '../../core/cell/numberFormat';
import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Cell } from '../../core/cell/cell';
import type { Candidate } from '../../core/formulas/compareCell';
import { startedReason } from '../../core/explanations/startedReason';
import type { AssessedIndicator } from '../../core/form/assessIndicator';
import { inspectorMessages } from '../../wording/pane';
import type { Scheme } from '../../core/scheme/scheme';
import { formulaEntry } from '../../core/sheet/edit/entry';
import type { Entry } from '../../core/sheet/edit/entry';
import { literalEntry, textEntry } from '../../core/sheet/edit/literalEntry';
import { chosenNature } from '../../core/sheet/edit/planNature';
import type { RowEdit } from '../../core/sheet/edit/rowEdit';
import { useLanguage } from '../settings/useLanguage';
import { pointChoice } from '../views/pointChoice';
import { rowView } from '../views/rowView';
import { ExplanationField } from './ExplanationField';
import { PointSlider } from './PointSlider';
import { RestoreFormula } from './RestoreFormula';
import { RowCard } from './RowCard';
import type { CardPlace } from './RowCard';
import { RowTools } from './RowTools';
import type { Drafts } from './useDrafts';
import { reasonText } from '../../wording/zh-CN/reasons';

interface RowInspectorProps {
  readonly row: AssessedIndicator;
  readonly scheme: Scheme;
  /** The formula that belongs where a score was typed; null where none is to be offered. */
  readonly lostFormula: Candidate | null;
  readonly place: CardPlace;
  readonly open: boolean;
  readonly busy: boolean;
  /** The sheet is protected: only what can be read is shown, and what was typed. */
  readonly isReadOnly: boolean;
  readonly drafts: Drafts;
  readonly onToggle: () => void;
  readonly onGoTo: (cell: string) => void;
  /** Enters something into a cell that holds what was seen. */
  readonly onEnter: (cell: Cell, entry: Entry) => void;
  readonly onEdit: (edit: RowEdit) => void;
}

/** How a row was read and scored, and all that can be done about it: points, formula, explanation, the row itself. */
export function RowInspector(props: RowInspectorProps) {
  const language = useLanguage();
  const { row, scheme, lostFormula, busy, isReadOnly, drafts, onEnter } = props;
  const { indicator, printedScore } = row;
  const { explanation, score } = indicator;
  const choice = pointChoice(row, scheme);
  const otherDrafts = drafts.cells.filter((cell) => cell !== explanation?.address);
  // What is asked for is written where it is asked for; what was typed never goes out of sight.
  const isFieldPinned =
    explanation !== null &&
    ((props.place === 'finding' && row.lacksExplanation) || drafts.of(explanation.address) !== undefined);
  const field = explanation && explanation.formula === undefined && (
    <ExplanationField
      key={explanation.address}
      written={String(explanation.value)}
      draft={drafts.of(explanation.address)}
      beginning={row.lacksExplanation ? reasonText(startedReason([row])) : null}
      isAskedFor={props.place === 'finding' && row.lacksExplanation}
      busy={busy}
      onDraft={(text) => drafts.keep(explanation.address, text)}
      onWrite={(text) => onEnter(explanation, textEntry(text, explanation.numberFormat ?? GENERAL))}
    />
  );
  return (
    <RowCard
      {...rowView(row, language)}
      row={indicator.name.address}
      place={props.place}
      pinned={
        <>
          {isFieldPinned && field}
          {otherDrafts.map((cell) => (
            <Link key={cell} onClick={() => props.onGoTo(cell)}>
              {inspectorMessages[language].unwritten(cell)}
            </Link>
          ))}
        </>
      }
      open={props.open}
      onToggle={props.onToggle}
      tools={!isReadOnly && <RowTools nature={chosenNature(indicator)} busy={busy} onEdit={props.onEdit} />}
    >
      {!isReadOnly && score && choice && (
        <PointSlider
          key={score.address}
          choice={choice}
          written={printedScore?.toNumber() ?? null}
          busy={busy}
          onWrite={(points) => onEnter(score, literalEntry(points, score.numberFormat ?? GENERAL))}
        />
      )}
      {!isReadOnly && score && lostFormula && (
        <RestoreFormula
          candidate={lostFormula}
          busy={busy}
          onRestore={(formula) => onEnter(score, formulaEntry(formula))}
        />
      )}
      {!isFieldPinned && field}
    </RowCard>
  );
}
