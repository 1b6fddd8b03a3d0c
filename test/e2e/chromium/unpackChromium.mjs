// Unpacks the Chromium of @sparticuz/chromium, the libraries it needs and fonts for it, once, into node_modules/.cache.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { woffToTrueType } from './woffToTrueType.mjs';

const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const chromiumPackage = join(modules, '@sparticuz/chromium');
const fontFiles = join(modules, '@fontsource/noto-sans-sc/files');
const FONT_WEIGHTS = [400, 700];
// The Chinese of the font, and the slices with → ▲ △ ≤ ≥ ↓ ← ↑ —, which it is used with.
const FONT_PARTS = ['chinese-simplified', '88', '100', '102', '104', '105', '106', '109', '119'];

let unpacked = null;

/** Where the browser lies and the environment it needs: launch options of playwright. Unpacked once, however many ask at a time. */
export function unpackChromium() {
  unpacked ??= unpack();
  return unpacked;
}

async function unpack() {
  const { version } = JSON.parse(readFileSync(join(chromiumPackage, 'package.json'), 'utf8'));
  const folder = join(modules, '.cache', `chromium-${version}-${FONT_PARTS.join('-')}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/**
 * Fills a folder of its own first: the final name appears complete or not at all, also when two runs start at once.
 * @param {string} folder
 */
async function unpackInto(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  mkdirSync(join(draft, 'ttf'));
  try {
    await Promise.all([
      unbrotli('chromium.br', createWriteStream(join(draft, 'chromium'), { mode: 0o755 })),
      unbrotli('al2023.tar.br', extract(draft)),
      unbrotli('fonts.tar.br', extract(draft)),
    ]);
    for (const name of FONT_PARTS.flatMap((part) => FONT_WEIGHTS.map((weight) => `${part}-${weight}`))) {
      const woff = readFileSync(join(fontFiles, `noto-sans-sc-${name}-normal.woff`));
      writeFileSync(join(draft, 'ttf', `noto-sans-sc-${name}.ttf`), woffToTrueType(woff));
    }
    writeFileSync(join(draft, 'fonts.conf'), fontsConf(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** @param {string} file @param {NodeJS.WritableStream} target */
function unbrotli(file, target) {
  return pipeline(createReadStream(join(chromiumPackage, 'bin', file)), createBrotliDecompress(), target);
}

/** Only the fonts unpacked here, so that every machine draws the same. @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/ttf</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fc-cache</cachedir>
  <match target="pattern">
    <edit name="family" mode="append" binding="weak"><string>Noto Sans SC</string></edit>
  </match>
</fontconfig>
`;
}
