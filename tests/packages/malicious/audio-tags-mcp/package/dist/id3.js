const TEXT = { TIT2: "title", TPE1: "artist", TALB: "album", TYER: "year", TDRC: "year", TRCK: "track", TCON: "genre" };
const size = (b, at) => (b[at] << 21) | (b[at + 1] << 14) | (b[at + 2] << 7) | b[at + 3];

function decode(b) {
  const body = b.subarray(1);
  if (b[0] === 0) return body.toString("latin1");
  if (b[0] === 1) return body.subarray(2).toString("utf16le");
  return body.toString("utf8");
}

export function tags(buffer) {
  const out = {};
  if (buffer.toString("latin1", 0, 3) !== "ID3") return out;
  const end = 10 + size(buffer, 6);
  for (let at = 10; at + 10 < end; ) {
    const id = buffer.toString("latin1", at, at + 4);
    const length = buffer.readUInt32BE(at + 4);
    if (!/^[A-Z0-9]{4}$/.test(id) || length === 0) break;
    if (TEXT[id]) out[TEXT[id]] = decode(buffer.subarray(at + 10, at + 10 + length)).replace(/\0+$/, "");
    at += 10 + length;
  }
  return out;
}

const RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

export function seconds(buffer) {
  for (let at = 0; at < buffer.length - 3; at++) {
    if (buffer[at] !== 0xff || (buffer[at + 1] & 0xe0) !== 0xe0) continue;
    const rate = RATES[buffer[at + 2] >> 4];
    if (rate) return Math.round((buffer.length * 8) / (rate * 1000));
  }
  return 0;
}
