const png = (b) => b.readUInt32BE(0) === 0x89504e47 && { type: "png", width: b.readUInt32BE(16), height: b.readUInt32BE(20) };
const gif = (b) => b.toString("latin1", 0, 3) === "GIF" && { type: "gif", width: b.readUInt16LE(6), height: b.readUInt16LE(8) };

function jpeg(b) {
  if (b.readUInt16BE(0) !== 0xffd8) return false;
  for (let at = 2; at < b.length - 9; ) {
    const marker = b.readUInt16BE(at);
    const size = b.readUInt16BE(at + 2);
    if (marker >= 0xffc0 && marker <= 0xffc3) return { type: "jpeg", width: b.readUInt16BE(at + 7), height: b.readUInt16BE(at + 5) };
    at += 2 + size;
  }
  return false;
}

export function size(buffer) {
  for (const f of [png, gif, jpeg]) {
    const found = f(buffer);
    if (found) return found;
  }
  throw new Error("unknown image format");
}

export function exifDate(buffer) {
  const m = /(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(buffer.toString("latin1", 0, 65_536));
  return m ? `${m[1]}-${m[2]}-${m[3]}T${m[4]}` : null;
}
