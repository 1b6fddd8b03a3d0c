import { writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import { schemeSchema } from './schemeSchema';

// npm run schemas: writes what is published in schemas/; a test compares.
const file = path.resolve('schemas/scheme.schema.json');
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(JSON.stringify(schemeSchema()), { ...options, filepath: file }));
