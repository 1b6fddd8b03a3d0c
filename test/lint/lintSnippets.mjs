// Lints snippets with the project's own configuration, without types, in one run: reads [{file, code}] from standard input and
// prints for each the rules that object, with what they say. A process of its own, as Jest cannot load ESLint's configuration.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const snippets = JSON.parse(await text(process.stdin));
const answers = [];
for (const { file, code } of snippets) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  answers.push(messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`));
}
process.stdout.write(JSON.stringify(answers));
