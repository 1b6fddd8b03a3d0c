// Sideloads the add-in into desktop Excel (Windows or Mac) from a local https server.
// The debugging tool is fetched by npx on first use: it is large, and only this command needs it.
import { spawn, spawnSync } from 'node:child_process';

const DEBUGGING_TOOL = 'office-addin-debugging@7.0.0';
const windows = process.platform === 'win32';

if (!windows && process.platform !== 'darwin') {
  console.error('桌面版 Excel 只有 Windows 和 Mac 版。在本机可用 npm start 打开预览。');
  process.exit(1);
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: windows }).status ?? 1;

console.log('第一次运行会下载调试工具，并请求信任本机开发证书（需要能访问 npm）。');
if (run('npx', ['webpack', '--mode', 'development']) !== 0) process.exit(1);
if (run('npx', ['office-addin-dev-certs', 'install']) !== 0) process.exit(1);

const server = spawn('node', ['scripts/serveHttps.mjs'], { stdio: 'inherit' });
const status = run('npx', ['--yes', DEBUGGING_TOOL, 'start', 'dist/manifest.xml', 'desktop', '--no-debug']);
if (status !== 0) {
  server.kill();
  process.exit(status);
}
console.log('Excel 已打开，“开始”选项卡里有“绩效自评”。按 Ctrl+C 停止本机服务。');
