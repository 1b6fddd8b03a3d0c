import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Section } from './section';
import { ONCE } from './section';

const section: Section = {
  title: "the scripts a user's machine loads, as built",
  effort: ONCE,
  measure: () => {
    if (!existsSync('dist')) throw new Error('npm run build comes before');
    const scripts = readdirSync('dist').filter((file) => file.endsWith('.js'));
    const rows = scripts.map((file) => {
      const content = readFileSync(`dist/${file}`);
      const sizes = [content, gzipSync(content, { level: 9 }), brotliCompressSync(content)];
      const [raw, gzip, brotli] = sizes.map(({ length }) => Math.round(length / 1000));
      const what = file.replace(/\.[0-9a-f]{10}(?=\.js$)/, '');
      return { what, figure: `${gzip} kB gzip, ${brotli} kB brotli, ${raw} kB` };
    });
    return Promise.resolve(rows);
  },
};
export default section;
