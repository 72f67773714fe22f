import { createHash } from 'node:crypto';
import { document } from './schema.mjs';

const URL_ = process.env.FLAGS_URL ?? 'https://flags.example.com/sdk/document.json';

/** Bucket 0..99 of a user for a flag; stable over restarts. */
const bucket = (key, user) => createHash('sha256').update(`${key}:${user}`).digest().readUInt32BE(0) % 100;

export class Flags {
  #flags = new Map();

  async refresh() {
    const headers = { authorization: process.env.FLAGS_SDK_KEY ?? '' };
    const res = await fetch(URL_, { headers, redirect: 'error', signal: AbortSignal.timeout(8000) });
    if (!res.ok) throw new Error(`HTTP ${res.status}`);
    const { flags } = document.parse(await res.json());
    this.#flags = new Map(flags.map((f) => [f.key, f]));
    return this.#flags.size;
  }

  value(key, user) {
    const f = this.#flags.get(key);
    if (!f) return false;
    return f.on && bucket(key, user) < f.percent;
  }
}
