import { cellsOf, formatArea } from '../../../preview/engine/address';
import type { RunningExcel } from '../../../preview/node/startExcel';

/** Everything there is on a sheet in a form that can be compared; what may be typed is told cell by cell. */
export function sheetState({ engine }: RunningExcel, sheetId: string) {
  const name = engine.sheets.byId(sheetId)?.name ?? sheetId;
  const { merges, ...snapshot } = engine.snapshot(name);
  const rules = engine.conditionalFormats.list(sheetId).map(({ areas, formula, style, comparison }) => ({
    range: areas.map(formatArea).join(),
    formula,
    style,
    ...(comparison && { comparison }),
  }));
  const validations = engine.dataValidations
    .list(sheetId)
    .flatMap(({ areas, validation }) =>
      areas
        .flatMap((area) => [...cellsOf(area)])
        .map((cell) => `${formatArea({ ...cell, rows: 1, columns: 1 })} ${JSON.stringify(validation)}`),
    );
  return { ...snapshot, merges: [...merges].sort(), rules, validations: validations.sort() };
}
