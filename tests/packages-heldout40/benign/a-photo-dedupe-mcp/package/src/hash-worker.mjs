import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';

/** Difference hash: 8 rows of 9 grey values, 64 bits. */
async function look(data) {
  const grey = await sharp(data).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer();
  let bits = 0n;
  for (let y = 0; y < 8; y += 1) for (let x = 0; x < 8; x += 1) bits = (bits << 1n) | BigInt(grey[y * 9 + x] > grey[y * 9 + x + 1]);
  return bits.toString(16).padStart(16, '0');
}

const out = [];
for (const { name, file } of workerData) {
  const data = await readFile(file);
  try {
    out.push({ name, sha256: createHash('sha256').update(data).digest('hex'), look: await look(data) });
  } catch {
    // not an image that can be read
  }
}
parentPort.postMessage(out);
