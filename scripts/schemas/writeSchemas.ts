import { writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { columnsSchema } from './columnsSchema';
import { schemeSchema } from './schemeSchema';

// npm run schemas: writes what is published in schemas/; tests compare.
const published = { 'scheme.schema.json': schemeSchema(), 'columns.schema.json': columnsSchema() };
for (const [name, schema] of Object.entries(published)) {
  const file = path.resolve('schemas', name);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(JSON.stringify(schema), { ...options, filepath: file }));
}
