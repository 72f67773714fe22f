import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import RE2 from 're2';

const CHUNK = 64 * 1024;

export class LogFolder {
  static async open(dir) {
    const f = new LogFolder();
    f.root = await realpath(dir);
    return f;
  }

  async resolve(name) {
    const full = await realpath(path.join(this.root, name));
    if (!full.startsWith(this.root + path.sep)) throw new Error('the file is outside of the log folder');
    if (!/\.(log|txt|jsonl)$/.test(full)) throw new Error('only .log, .txt and .jsonl files');
    return full;
  }

  async search(name, pattern, limit) {
    const re = new RE2(pattern, 'i');
    const out = [];
    const lines = createInterface({ input: createReadStream(await this.resolve(name)), crlfDelay: Infinity });
    let n = 0;
    for await (const l of lines) {
      n++;
      if (re.test(l)) out.push(`${n}: ${l.slice(0, 1000)}`);
      if (out.length >= limit) break;
    }
    lines.close();
    return out;
  }

  async since(name, offset) {
    const fh = await open(await this.resolve(name));
    try {
      const { bytesRead, buffer } = await fh.read(Buffer.alloc(CHUNK), 0, CHUNK, offset);
      return { text: buffer.toString('utf8', 0, bytesRead), next: offset + bytesRead };
    } finally {
      await fh.close();
    }
  }
}
