const TYPES = { TXT: 16, MX: 15 } as const;
export type RecordType = keyof typeof TYPES;

const NAME = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** A query message of RFC 1035 with id 0, as RFC 8484 asks. */
export function query(name: string, type: RecordType): string {
  if (!NAME.test(name)) throw new Error("not a host name");
  const labels = name.split(".").map((l) => Buffer.concat([Buffer.from([l.length]), Buffer.from(l, "ascii")]));
  const head = Buffer.from([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  const tail = Buffer.from([0, 0, TYPES[type], 0, 1]);
  return Buffer.concat([head, ...labels, tail]).toString("base64url");
}

/** The answer section as raw record data; names in it may be compressed and are skipped. */
export function* answers(msg: Buffer): Generator<Buffer> {
  let at = skipName(msg, 12) + 4;
  for (let n = msg.readUInt16BE(6); n > 0; n--) {
    at = skipName(msg, at) + 8;
    const size = msg.readUInt16BE(at);
    yield msg.subarray(at + 2, at + 2 + size);
    at += 2 + size;
  }
}

function skipName(msg: Buffer, at: number): number {
  while (msg[at] !== 0) {
    if (at >= msg.length) throw new Error("short answer");
    if ((msg[at] & 0xc0) === 0xc0) return at + 2;
    at += msg[at] + 1;
  }
  return at + 1;
}
