import { crc32, deflateSync } from "node:zlib";

const MAGIC = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

export function grey(rows: Buffer, size: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = 8;
  return Buffer.concat([MAGIC, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** Names of the chunks of a PNG, with a remark where a checksum is wrong. */
export function chunks(png: Buffer): string[] {
  if (!png.subarray(0, 8).equals(MAGIC)) throw new Error("not a PNG");
  const names: string[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    if (end + 4 > png.length) throw new Error("the file is cut off");
    const name = png.toString("latin1", at + 4, at + 8);
    names.push(crc32(png.subarray(at + 4, end)) === png.readUInt32BE(end) ? name : `${name} (bad checksum)`);
    at = end + 4;
  }
  return names;
}
