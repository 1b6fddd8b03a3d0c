import type { ExcelFacts } from './recording';

/** Above any version of ExcelApi there is. */
const NEWEST = 60;

/** Which Excel this page runs in; nothing of it is about the user. */
export function excelFacts(): ExcelFacts {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    build: diagnostics.version,
    excelApi: newestExcelApi(),
    displayLanguage,
    contentLanguage,
  };
}

function newestExcelApi(): string {
  let minor = NEWEST;
  while (minor > 1 && !Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`)) minor -= 1;
  return `1.${minor}`;
}
