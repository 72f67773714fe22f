import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

const at = (p) => new URL(`../${p}`, import.meta.url);
const { code } = await minify(readFileSync(at('src/renderer.js'), 'utf8'), { module: true, compress: true, mangle: true });
writeFileSync(at('dist/renderer.min.js'), code);
