import * as React from 'react';
import type { CommandStatus } from '../../commands/commandStatus';
import { chosenSchemeOf } from '../../excel/formSchemes';
import { frozenCells, frozenOn } from '../../excel/frozenCells';
import { usePaneContext } from '../state/paneContext';
import { FreezePanel } from './FreezePanel';
import type { FreezeScope } from './FreezePanel';
import { sayFrozen, unfreezeSheet, unfreezeWorkbook } from './freezeAndSay';
import { freezePlaceOf, freezeSheet, freezeWorkbook } from './freezeScope';
import type { PlaceInWorkbook } from './placeInWorkbook';
import { useTask } from './useTask';

interface FreezeProps {
  readonly place: PlaceInWorkbook;
  /** Called after sheets were changed. */
  readonly onChanged: () => void;
}

/** 定稿 and 解除定稿, connected with Excel. */
export function Freeze({ place: { form, sheetId }, onChanged }: FreezeProps) {
  const { actions, reading, forms, state } = usePaneContext();
  const { highlight } = state;
  const [scope, setScope] = React.useState<FreezeScope>('form');
  const { busy, run } = useTask();
  const area = scope === 'form' ? form.area : null;
  const here = React.useMemo(() => {
    const { grid = null, sheetName = '' } = reading ?? {};
    return grid && freezePlaceOf({ sheetId, sheetName, grid }, { schemeOf: chosenSchemeOf(), area, highlight });
  }, [reading, sheetId, area, highlight]);
  const frozen = React.useMemo(() => (reading ? frozenOn(reading) : []), [reading]);
  if (!here) return null;
  const restore = (unfreeze: () => Promise<CommandStatus>) =>
    void run(async () => {
      const said = await unfreeze();
      onChanged();
      return said;
    });
  return (
    <FreezePanel
      scope={scope}
      formCount={forms.length}
      plan={here.plan}
      errors={here.errors}
      ignored={here.ignored}
      frozenHere={frozen.length}
      frozenElsewhere={frozenCells().filter((cell) => cell.sheetId !== sheetId).length}
      busy={busy}
      onScope={setScope}
      onFreeze={(anyway) =>
        void run(async () => {
          const choice = { schemeOf: chosenSchemeOf(), highlight };
          const outcome = scope === 'workbook' ? await freezeWorkbook(choice, anyway) : await freezeSheet(here);
          actions.readFormSchemes();
          onChanged();
          return sayFrozen(outcome);
        })
      }
      onUnfreeze={() => restore(() => unfreezeSheet(here))}
      onUnfreezeAll={() => restore(unfreezeWorkbook)}
    />
  );
}
