/** The proxy of the environment cannot be used as it is written there. */
export class ProxyError extends Error {}

/**
 * The proxy for an address, by the variables other programs read too: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not.
 * @returns {URL | null} null when the address is asked directly
 * @throws {ProxyError} for a value that is no address of an http proxy
 */
export function proxyFor(url, environment) {
  const read = (name) => environment[name.toLowerCase()] || environment[name] || '';
  if (isExempt(url, read('NO_PROXY'))) return null;
  const text = url.protocol === 'https:' ? read('HTTPS_PROXY') : read('HTTP_PROXY');
  if (!text) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address) || new URL(address).protocol !== 'http:') {
    throw new ProxyError('环境变量里的代理地址不能用，要写成 http://代理服务器:端口 。');
  }
  return new URL(address);
}

/** NO_PROXY: names separated by commas; each stands for itself and what ends in it, * for all. */
function isExempt({ hostname, host }, list) {
  const names = list.split(/[\s,]+/).filter(Boolean);
  return names.some((name) => {
    const bare = name.toLowerCase().replace(/^\*?\./, '');
    return name === '*' || hostname === bare || host === bare || hostname.endsWith(`.${bare}`);
  });
}
