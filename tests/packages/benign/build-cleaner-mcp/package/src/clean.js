import { randomUUID } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { sep } from 'node:path';
import { isPlainFolder, scan } from './scan.js';

export class Cleaner {
  #plans = new Map();

  constructor(root) {
    this.root = root;
  }

  async find() {
    const found = [];
    for await (const p of scan(this.root)) found.push(p);
    const token = randomUUID();
    this.#plans.clear();
    this.#plans.set(token, found);
    return { token, found };
  }

  async clean(token) {
    const plan = this.#plans.get(token);
    if (!plan) throw new Error('call find_output first, then repeat its token');
    this.#plans.delete(token);
    for (const p of plan) {
      if (!(await realpath(p)).startsWith(this.root + sep) || !(await isPlainFolder(p))) continue;
      await rm(p, { recursive: true });
    }
    return plan.length;
  }
}
