import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { connect } from 'node:tls';
import { proxyFor } from './proxy.mjs';

/** A server that says nothing for so long is not there. */
const SILENCE_MS = 30_000;

/** What kept a file from coming. `isServersWord`: the server was reached and has said no; otherwise nothing will come from it. */
export class DownloadError extends Error {
  constructor(message, { isServersWord = false } = {}) {
    super(message);
    this.isServersWord = isServersWord;
  }
}

/**
 * One file, from its address, through the proxy of the environment if it names one. Redirections are not followed: Microsoft's
 * server does not send any, pages that ask for a password do.
 * @throws {DownloadError} with a cause in words
 */
export async function download(url, environment = process.env) {
  const response = await ask(url, proxyFor(url, environment));
  const { statusCode, headers } = response;
  if (statusCode === 200) return read(response);
  response.resume();
  if (statusCode >= 300 && statusCode < 400) {
    throw new DownloadError(`被转到 ${headers.location ?? '别处'}（网络可能要先登录）`);
  }
  if (statusCode === 407) throw new DownloadError('代理要求用户名和密码');
  throw new DownloadError(`服务器回答 ${statusCode}`, { isServersWord: true });
}

async function ask(url, proxy) {
  if (!proxy) return send(url.protocol === 'https:' ? requestSecure : requestPlain, url, {});
  const authorization = credentialsOf(proxy);
  const headers = authorization ? { 'proxy-authorization': authorization } : {};
  const way = { host: hostOf(proxy), port: proxy.port || 80 };
  if (url.protocol === 'http:') {
    return send(requestPlain, null, { ...way, path: url.href, headers: { ...headers, host: url.host } });
  }
  const socket = await tunnel(way, `${url.hostname}:${url.port || 443}`, headers);
  // Only without an agent does a request take the connection it is given.
  return send(requestSecure, url, { createConnection: () => connect({ socket, servername: url.hostname }) });
}

/** A connection through the proxy to the server itself. */
function tunnel(way, target, headers) {
  return new Promise((resolve, reject) => {
    const request = requestPlain({ ...way, method: 'CONNECT', path: target, headers: { ...headers, host: target } });
    request.setTimeout(SILENCE_MS, () => request.destroy(silence()));
    request.on('error', (error) => reject(new DownloadError(`代理 ${way.host}:${way.port} ${causeOf(error)}`)));
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      const reason = statusCode === 407 ? '要求用户名和密码' : `回答 ${statusCode}`;
      reject(new DownloadError(`代理 ${way.host}:${way.port} ${reason}`));
    });
    request.end();
  });
}

function send(request, url, options) {
  return new Promise((resolve, reject) => {
    const sent = url ? request(url, options, resolve) : request(options, resolve);
    sent.setTimeout(SILENCE_MS, () => sent.destroy(silence()));
    sent.on('error', (error) => reject(new DownloadError(causeOf(error))));
    sent.end();
  });
}

async function read(response) {
  const parts = [];
  try {
    for await (const part of response) parts.push(part);
  } catch (error) {
    throw new DownloadError(causeOf(error));
  }
  return Buffer.concat(parts);
}

const silence = () => Object.assign(new Error(), { code: 'ETIMEDOUT' });

/** A name in brackets is an IPv6 address, which a socket wants without them. */
const hostOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');

function credentialsOf({ username, password }) {
  if (!username) return null;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

/** An error of the network in words, with its code for whoever looks after the network. */
function causeOf(error) {
  const code = error.code ?? error.errors?.[0]?.code ?? error.message;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `域名解析不了（${code}）`;
  if (code === 'ECONNREFUSED') return `拒绝连接（${code}）`;
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ECONNABORTED') return `连接中断（${code}）`;
  if (code === 'ETIMEDOUT') return `${SILENCE_MS / 1000} 秒没有应答（${code}）`;
  if (/UNREACH|ENETDOWN/.test(code)) return `网络不通（${code}）`;
  if (/CERT|SIGNATURE|ISSUER|ALTNAME/.test(code)) {
    return `证书不受信任（${code}；单位的网关会拆开 https 时，用环境变量 NODE_EXTRA_CA_CERTS 指定单位的根证书）`;
  }
  return `连接出错（${code}）`;
}
