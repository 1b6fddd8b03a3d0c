// A small server on this machine only: the preview page at /, the built add-in at /addin/, Microsoft's office.js at /office-js/.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentType } from '../../scripts/contentTypes.mjs';
import { previewFolder } from './buildPreview.mjs';

const officeJsFolder = fileURLToPath(new URL('../../node_modules/@microsoft/office-js/dist/', import.meta.url));

/** A folder and the beginning of the addresses it is served at. @typedef {{ prefix: string, folder: string }} Mount */

/** The one line the built page gets: it makes the page around it the page's Excel, before office.js looks for one. */
const BOOTSTRAP = '<script>parent.attachExcel(window)</script>';

/** Wherever the build takes office.js from; here it comes from this server, so that nothing leaves the machine. */
const OFFICE_JS_SOURCE = /(<script\b[^>]*\ssrc=)("[^"]*\/office\.js"|[^\s">]*\/office\.js)/;

/**
 * Serves on 127.0.0.1. Port 0 takes any free one; a taken port throws EADDRINUSE.
 * @param {{ addinFolder: string, port?: number }} options
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve({ addinFolder, port = 0 }) {
  const mounts = [
    { prefix: '/addin/', folder: addinFolder },
    { prefix: '/office-js/', folder: officeJsFolder },
    { prefix: '/', folder: previewFolder },
  ];
  const server = createServer((request, response) => {
    answer(mounts, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(null));
  });
  return {
    url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * @param {readonly Mount[]} mounts
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
async function answer(mounts, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const { prefix, folder } = mounts.find((mount) => pathname.startsWith(mount.prefix)) ?? { prefix: '/', folder: '' };
  const file = folder && fileWithin(folder, decodeURIComponent(pathname.slice(prefix.length)) || 'index.html');
  if (!file || !(await isFile(file))) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', contentType(file));
  response.setHeader('cache-control', 'no-cache');
  if (prefix === '/addin/' && file.endsWith('taskpane.html')) {
    response.end(hostedPage(await readFile(file, 'utf8')));
    return;
  }
  createReadStream(file).pipe(response);
}

/**
 * The built page as it runs in this preview: the bootstrap goes before the first script, so that office.js finds its host.
 * @param {string} html
 */
function hostedPage(html) {
  return html.replace(OFFICE_JS_SOURCE, '$1"/office-js/office.js"').replace('<script', `${BOOTSTRAP}<script`);
}

/**
 * The npm copy names one folder in small letters that office.js asks for in capitals.
 * @param {string} folder @param {string} path
 */
function fileWithin(folder, path) {
  const file = normalize(join(folder, path.replace(/^AgaveErrorUX\//, 'agaveerrorux/')));
  return file.startsWith(normalize(folder + sep)) ? file : null;
}

/** @param {string} path */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
