import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Size of the scripts a user's machine loads, as built into dist/. */
export function benchSize(): void {
  console.log('Scripts in dist/ (kB; gzip)');
  if (!existsSync('dist')) {
    console.log('  not built: run npm run build first');
    return;
  }
  for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
    const content = readFileSync(`dist/${name}`);
    const sizes = [content.length, gzipSync(content, { level: 9 }).length].map((bytes) => Math.round(bytes / 1000));
    console.log(`  ${name.padEnd(26)}${sizes.join('; ')}`);
  }
}
