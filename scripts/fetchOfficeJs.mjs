// Fetches the files of office.js that Excel needs into one folder, for networks without internet. Needs Node.js alone.
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DownloadError, download } from './officeJs/download.mjs';
import { OPTIONAL, REQUIRED, versionOf, whyNotFile } from './officeJs/files.mjs';
import { ProxyError } from './officeJs/proxy.mjs';
import { RecordError, readRecorded, writeRecorded } from './officeJs/record.mjs';

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The zip calls it otherwise than the sources. */
const SELF = basename(process.argv[1]);

const HELP = `取得 office.js：供不能上网的内网自行存放

用法：
  node ${SELF} [--out 文件夹] [--from 网址或文件夹]
  node ${SELF} --check [--out 文件夹]

选项：
  --out 文件夹   放到哪里；不写时为 office-js。已有的文件在全部取到之后才换成新的
  --from 网址    从哪里取；不写时为 ${MICROSOFT}
  --from 文件夹  从 U 盘等处的文件夹复制，复制前核对
  --check        不取文件，只核对文件夹里的文件和取得时是否一样
  --help         显示这份说明

用 U 盘带进内网，分两步：
  1. 在能上网的电脑上：node ${SELF} --out U盘/office-js
  2. 在内网里：        node ${SELF} --from U盘/office-js --out 网站文件夹/office-js

要经过代理上网时，设置环境变量 HTTPS_PROXY，例如 HTTPS_PROXY=http://10.0.0.1:8080

退出码：0 完成；1 没有取到，或核对不符；2 命令行写错了`;

/** A sentence for whoever runs this, and the exit code that goes with it. */
class Refusal extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

try {
  await run(readOptions());
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = error.exitCode ?? 1;
}

function sentenceOf(error) {
  if ([Refusal, RecordError, ProxyError].some((kind) => error instanceof kind)) return error.message;
  if (error.syscall && error.path) return `不能读写 ${error.path}（${error.code}）。`;
  throw error;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string', default: MICROSOFT },
        out: { type: 'string', default: 'office-js' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.out && values.from) return values;
  } catch {
    // Said below.
  }
  throw new Refusal('选项写错了。用 --help 查看用法。', 2);
}

async function run({ from, out, check, help }) {
  if (help) return console.log(HELP);
  if (check) return report(readRecorded(out), out);
  if (existsSync(from) && statSync(from).isDirectory()) return copyFrom(from, out);
  return fetchFrom(baseAddress(from), out);
}

function report({ about, files, others }, folder) {
  console.log(`${folder}：${files.size} 个文件都和取得时一样（${describe(about)}）。`);
  if (others.length > 0) console.log(`另有 ${others.length} 个文件不是这样取得的，没有核对：${others.join('、')}`);
}

function copyFrom(folder, out) {
  const { about, files } = readRecorded(folder);
  const missing = REQUIRED.filter((name) => !files.has(name));
  if (missing.length > 0) throw new Refusal(`${folder} 里缺少必需的文件：${missing.join('、')}。`);
  writeRecorded(out, files, about);
  console.log(`完成：${files.size} 个文件核对无误，复制到了 ${out}（${describe(about)}）。`);
}

/** The folder below which the files lie; its address is taken with or without the slash, or as that of office.js itself. */
function baseAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isThisMachine(url));
  if (!isSafe) throw new Refusal('--from 要写 https:// 开头的网址，或一个已有的文件夹。', 2);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/\/office\.js$/, '').replace(/\/*$/, '/');
  return url;
}

function isThisMachine({ hostname }) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

async function fetchFrom(base, out) {
  const files = new Map();
  const absent = [];
  const skipped = [];
  for (const name of [...REQUIRED, ...OPTIONAL]) {
    const isRequired = REQUIRED.includes(name);
    const { content, reason } = await fetchFile(base, name);
    if (content) files.set(name, content);
    else (isRequired ? absent : skipped).push(`${name}（${reason}）`);
    console.log(content ? `已取得 ${name}` : `${isRequired ? '没有取到' : '跳过（可有可无）'} ${name}：${reason}`);
  }
  if (absent.length > 0) {
    throw new Refusal(
      `有 ${absent.length} 个必需的文件没有取到，${out} 没有改动：${absent.join('、')}。请检查网址和网络后重试。`,
    );
  }
  const version = versionOf(files.get('office.js'));
  const about = { version, from: base.origin + base.pathname, fetchedAt: new Date().toISOString() };
  writeRecorded(out, files, about);
  const left = skipped.length > 0 ? `，${skipped.length} 个可有可无的没有取到` : '';
  console.log(`完成：${files.size} 个文件放在 ${out}${left}（${describe(about)}）。`);
}

/** A file, or the server's reason for not having it. A server that cannot be reached ends it all: nothing else will come either. */
async function fetchFile(base, name) {
  try {
    const content = await download(new URL(name, base));
    const reason = whyNotFile(name, content);
    return reason ? { reason } : { content };
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    if (error.isServersWord) return { reason: error.message };
    throw new Refusal(`从 ${base.host} 取不到 ${name}：${error.message}。什么都没有改动，请检查网络后重试。`);
  }
}

function describe({ version, from, fetchedAt }) {
  return `office.js 版本 ${version ?? '不明'}，${fetchedAt} 取自 ${from}`;
}
