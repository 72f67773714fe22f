import { createReadStream } from 'node:fs';
import { PNG } from 'pngjs';

const read = (file) =>
  new Promise((resolve, reject) => {
    createReadStream(file)
      .on('error', reject)
      .pipe(new PNG())
      .on('parsed', function parsed() {
        resolve(this);
      })
      .on('error', reject);
  });

/** Most frequent colours after rounding each channel to 5 bits. */
export async function dominant(file, count) {
  const { data } = await read(file);
  const seen = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const key = ((data[i] >> 3) << 10) | ((data[i + 1] >> 3) << 5) | (data[i + 2] >> 3);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const hex = (v) => (v << 3).toString(16).padStart(2, '0');
  return [...seen]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([k]) => `#${hex(k >> 10)}${hex((k >> 5) & 31)}${hex(k & 31)}`);
}
