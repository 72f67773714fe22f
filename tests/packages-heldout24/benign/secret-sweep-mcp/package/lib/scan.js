import { createHash } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DETECTORS, FILES } from './detectors.js';
import { random } from './entropy.js';

const SKIP = new Set(['.git', 'node_modules', 'dist', 'vendor']);
const MAX = 1_000_000;

const mask = (s) => (s.length <= 12 ? '*'.repeat(s.length) : `${s.slice(0, 4)}${'*'.repeat(8)}`);
const fingerprint = (s) => createHash('sha256').update(s).digest('hex').slice(0, 12);

export function scanText(text, file = '-') {
  const found = [];
  text.split('\n').forEach((line, i) => {
    if (line.length > 5000 || line.includes('secret-sweep: ignore')) return;
    for (const d of DETECTORS) {
      for (const [m] of line.matchAll(d.re)) {
        if (random(m, d.entropy)) {
          found.push({ file, line: i + 1, detector: d.id, severity: d.severity, excerpt: mask(m), fingerprint: fingerprint(m) });
        }
      }
    }
  });
  return found;
}

async function head(file) {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(MAX);
    const { bytesRead } = await handle.read(buffer, 0, MAX, 0);
    const data = buffer.subarray(0, bytesRead);
    return data.includes(0) ? null : data.toString('utf8');
  } finally {
    await handle.close();
  }
}

export async function scanTree(root, dir = root, found = []) {
  for (const e of await readdir(dir, { withFileTypes: true })) {
    if (SKIP.has(e.name) || e.isSymbolicLink()) continue;
    const full = path.join(dir, e.name);
    const rel = path.relative(root, full);
    if (e.isDirectory()) {
      await scanTree(root, full, found);
    } else if (e.isFile()) {
      if (FILES.includes(e.name)) found.push({ file: rel, line: 0, detector: 'file-name', severity: 'medium' });
      const text = await head(full);
      if (text) found.push(...scanText(text, rel));
    }
  }
  return found;
}
