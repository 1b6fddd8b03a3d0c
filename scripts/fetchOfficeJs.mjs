// Fetches the files of office.js that Excel needs into one folder, for networks without internet.
// Run it on a machine with internet, then put the folder beside taskpane.html of a build made with --env officeJs=self:
//   node scripts/fetchOfficeJs.mjs [--from ADDRESS] [--out FOLDER]
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: 'https://appsforoffice.microsoft.com/lib/1/hosted/' },
    out: { type: 'string', default: 'dist/office-js' },
  },
});

/** Without these the add-in does not start on the platform named. */
const REQUIRED = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Older Excel, other languages, the page shown outside Excel, and usage reporting (never sent when it cannot be). */
const OPTIONAL = [
  'excel-win32-16.00.js',
  'excel-ios-16.00.js',
  'zh-tw/office_strings.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'custom-functions-runtime.js',
];

async function fetchFile(name) {
  const response = await fetch(new URL(name, options.from));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const file = join(options.out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
}

let failed = 0;
for (const name of [...REQUIRED, ...OPTIONAL]) {
  try {
    await fetchFile(name);
    console.log(`已取得 ${name}`);
  } catch (error) {
    const needed = REQUIRED.includes(name);
    if (needed) failed += 1;
    console.error(`${needed ? '失败' : '跳过（可有可无）'} ${name}：${error.message}`);
  }
}
console.log(failed === 0 ? `完成，文件在 ${options.out}` : `有 ${failed} 个必需文件没有取到，请检查网络后重试。`);
process.exitCode = failed === 0 ? 0 : 1;
