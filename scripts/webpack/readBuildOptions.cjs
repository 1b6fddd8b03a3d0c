/** Address the manifest, the metadata and the help links carry in the sources; `--env baseUrl=…` puts the real one in. */
const SOURCE_BASE_URL = 'https://localhost:3000';

/** Where the page takes office.js from: `--env officeJs=cdn|cdn-cn|self` (see docs/admin.md). */
const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'office-js/office.js',
};

/** What `--env` may name; `cache` is a folder for builds that follow one another, such as those of the tests. */
const NAMES = ['baseUrl', 'officeJs', 'outDir', 'cache'];

/** An option that cannot be used; the message is a sentence for whoever builds. */
class BuildOptionError extends Error {}

/**
 * The options of a build from webpack's `--env`.
 * @returns {{baseUrl: string, officeJs: string, outDir: string, cache: string | undefined}} baseUrl without a slash at its end
 * @throws {BuildOptionError} for an unknown name or a value that would only fail at the user's desk
 */
function readBuildOptions(env) {
  const unknown = Object.keys(env).find((name) => !NAMES.includes(name) && !name.startsWith('WEBPACK_'));
  if (unknown) throw new BuildOptionError(`没有 --env ${unknown} 这个选项，可用的是：${NAMES.join('、')}。`);
  const officeJs = Object.hasOwn(OFFICE_JS, env.officeJs ?? 'cdn') && OFFICE_JS[env.officeJs ?? 'cdn'];
  if (!officeJs) throw new BuildOptionError(`--env officeJs 只能是 ${Object.keys(OFFICE_JS).join('、')} 之一。`);
  return { baseUrl: readBaseUrl(env.baseUrl), officeJs, outDir: env.outDir ?? 'dist', cache: env.cache };
}

function readBaseUrl(text = SOURCE_BASE_URL) {
  const url = typeof text === 'string' && URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const isFolder = url && !url.search && !url.hash && !url.username && !/\.(html?|xml)$/i.test(url.pathname);
  if (!isFolder || url.protocol !== 'https:' || /[&'"<>]/.test(url.href)) {
    throw new BuildOptionError(
      '--env baseUrl 要写将来放这些文件的文件夹的 https 地址，例如 --env baseUrl=https://oa.example.gov.cn/zpb 。',
    );
  }
  return url.href.replace(/\/+$/, '');
}

module.exports = { readBuildOptions, BuildOptionError, OFFICE_JS, SOURCE_BASE_URL };
