// npm start: builds the add-in and the preview, serves both on this machine and opens the browser, if there is one.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPreview } from '../preview/build/buildPreview.mjs';
import { serve } from '../preview/build/serve.mjs';
import { buildAddin } from '../preview/build/buildAddin.mjs';

const FIRST_PORT = 3100;
const PORTS_TO_TRY = 20;
// Not dist/: that is what administrators upload, with their own address in it.
const addinFolder = fileURLToPath(new URL('../.cache/addin/', import.meta.url));

console.log('正在构建加载项和预览……');
await Promise.all([buildAddin({ outDir: addinFolder, mode: 'development' }), buildPreview()]);
const { url } = await serveOnFreePort();
console.log(`\n预览已经就绪：${url}\n在浏览器里打开这个地址；按 Ctrl+C 结束。`);
openBrowser(url);

async function serveOnFreePort() {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port++) {
    try {
      return await serve({ addinFolder, port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      console.log(`端口 ${port} 已被别的程序占用，改试 ${port + 1}。`);
    }
  }
  return serve({ addinFolder });
}

/** Opens the default browser; a machine without one only gets the address printed. */
function openBrowser(address) {
  const opener = browserOpener(address);
  if (!opener) return;
  const [command, ...options] = opener;
  const child = spawn(command, options, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

function browserOpener(address) {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', address];
  if (process.platform === 'darwin') return ['open', address];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open', address] : null;
}
