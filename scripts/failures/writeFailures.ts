import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { CAMPAIGN_TABLES, foundRows, withRows } from '../../test/support/campaignRows';
import type { CampaignTable } from '../../test/support/campaignRows';

// npm run failures: writes what npm run test:faults and npm run test:hostile have found here into docs/development/failures.md.
const file = path.resolve('docs/development/failures.md');
const options = await prettier.resolveConfig(file);
const page = (Object.keys(CAMPAIGN_TABLES) as CampaignTable[]).reduce(
  (text, table) => withRows(text, table, foundRows(table)),
  readFileSync(file, 'utf8'),
);
writeFileSync(file, await prettier.format(page, { ...options, filepath: file }));
