// Sideloads the add-in into desktop Excel (Windows or Mac) from a local https server: npm run start:excel [-- days the certificate is good for]
// The debugging tool is fetched by npx on first use: it is large, and only this command needs it.
import { spawn, spawnSync } from 'node:child_process';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { ensureCertificatesAreInstalled } from 'office-addin-dev-certs';

const DEBUGGING_TOOL = 'office-addin-debugging@7.0.0';
const windows = process.platform === 'win32';

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: windows }).status ?? 1;

try {
  const days = parseNumber(process.argv[2], '证书的有效天数要写数字，例如 npm run start:excel -- 90 。');
  if (!windows && process.platform !== 'darwin') {
    throw new Error('桌面版 Excel 只有 Windows 和 Mac 版。在本机可用 npm start 打开预览。');
  }
  console.log('第一次运行会下载调试工具，并请求信任本机开发证书（需要能访问 npm）。');
  if (run('npx', ['webpack', '--mode', 'development']) !== 0) throw new Error('没有编译成功，原因见上面。');
  await ensureCertificatesAreInstalled(days);

  const server = spawn('node', ['scripts/serveHttps.mjs'], { stdio: 'inherit' });
  const status = run('npx', ['--yes', DEBUGGING_TOOL, 'start', 'dist/manifest.xml', 'desktop', '--no-debug']);
  if (status !== 0) {
    server.kill();
    throw new Error('没有打开 Excel，原因见上面。');
  }
  console.log('Excel 已打开，“开始”选项卡里有“绩效自评”。按 Ctrl+C 停止本机服务。');
} catch (error) {
  logErrorMessage(error);
  process.exit(1);
}
