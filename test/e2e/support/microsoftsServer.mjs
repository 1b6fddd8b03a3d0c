// Stands in for the server Microsoft has office.js on, with the copy npm brings.
import { createReadStream, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.mjs';

const copy = fileURLToPath(new URL('../../../node_modules/@microsoft/office-js/dist/', import.meta.url));
const PREFIX = '/lib/1/hosted/';

/** Capitals make no difference there. @returns {Promise<{url: string, close: () => void}>} url without a slash at its end */
export async function serveOfficeJs() {
  const files = new Map(
    readdirSync(copy, { recursive: true, encoding: 'utf8' }).map((name) => [name.toLowerCase(), join(copy, name)]),
  );
  const server = createServer(({ url = '' }, response) => {
    const file = url.startsWith(PREFIX) && files.get(url.slice(PREFIX.length).toLowerCase());
    if (file) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  const url = `http://127.0.0.1:${port}${PREFIX.slice(0, -1)}`;
  return { url, close: () => server.close() };
}
