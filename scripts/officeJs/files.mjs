/** Without these the add-in does not start on the platform named. Names are as office.js asks for them, capitals too. */
export const REQUIRED = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** Older Excel, other languages, the page shown outside Excel, usage reporting, and what Excel on the web shows instead of us. */
export const OPTIONAL = [
  'excel-win32-16.00.js',
  'excel-ios-16.00.js',
  'zh-tw/office_strings.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'custom-functions-runtime.js',
  'AgaveErrorUX/index.html',
  'AgaveErrorUX/AgaveErrorUX.js',
  'AgaveErrorUX/style/AgaveErrorUX.css',
  'AgaveErrorUX/images/moe_status_icons.png',
];

/**
 * Why these bytes cannot be the file of that name, or null. Where a network wants a password first, a web page comes in the
 * place of every file, often with 200 OK and any type.
 */
export function whyNotFile(name, content) {
  if (content.length === 0) return '文件是空的';
  const text = content.toString('utf8');
  if (name.endsWith('.html')) return /AgaveErrorUX/i.test(text) ? null : A_WEB_PAGE;
  if (/^\s*</.test(text.replace(/^\uFEFF/, ''))) return A_WEB_PAGE;
  if (name === 'office.js' && !/\bOffice\b/.test(text)) return '得到的不是 office.js';
  return null;
}

const A_WEB_PAGE = '得到的是一个网页，不是脚本（网络可能要先登录，或代理拦下了它）';

/** The version office.js gives itself, such as 16.0.15407.10000, or null. */
export function versionOf(officeJs) {
  const versions = [...officeJs.toString('utf8').matchAll(/Version\s*[:=]\s*["'](16\.\d+\.\d+\.\d+)["']/g)];
  return versions.map(([, version]) => version).find((version) => !/^16\.0\.0+\.0+$/.test(version)) ?? null;
}
