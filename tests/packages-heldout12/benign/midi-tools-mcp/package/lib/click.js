import { inflateSync } from 'node:zlib';

const RATE = 8000;
// 80 samples of an 8 bit click, deflated
const CLICK = inflateSync(Buffer.from('eJxruHh/eaSec+P2A7NSPMIbl62ekBOV0jhrbndRWm7jpMntZXnFjT29LZUl5Y0dnc3V5VUNrW2NNVU1Dc0tjbU1tQ1NTQ11tXUNjY0NdXUgCgBxeihJ', 'base64'));

export function clicks(bpm, beats) {
  const step = Math.round((60 / bpm) * RATE);
  const data = Buffer.alloc(step * beats, 128);
  for (let n = 0; n < beats; n++) CLICK.copy(data, n * step);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
