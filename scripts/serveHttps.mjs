// Serves dist/ (or the folder named) at https://localhost:3000 with the developer certificate, as the manifests in the sources expect.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { contentType } from './contentTypes.mjs';

const PORT = 3000;
const root = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url))) + sep;
createServer(await getHttpsServerOptions(), (request, response) => {
  const path = join(root, normalize(decodeURIComponent(new URL(request.url, 'https://localhost').pathname)));
  if (!path.startsWith(root) || !existsSync(path) || statSync(path).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': contentType(path),
    // Excel on the web reads the functions' metadata from another origin.
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  createReadStream(path).pipe(response);
}).listen(PORT, 'localhost', () => console.log(`https://localhost:${PORT}/`));
