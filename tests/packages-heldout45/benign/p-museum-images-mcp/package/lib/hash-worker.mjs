import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';

async function differenceHash(file) {
  const px = await sharp(file).greyscale().resize(9, 8, { fit: 'fill' }).raw().toBuffer();
  let bits = '';
  for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) bits += px[y * 9 + x] < px[y * 9 + x + 1] ? '1' : '0';
  return `0b${bits}`;
}

const out = [];
for (const file of workerData) {
  try {
    out.push([file, await differenceHash(file)]);
  } catch {
    // an unreadable image is left out of the index
  }
}
parentPort.postMessage(out);
