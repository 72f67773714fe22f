import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { signsIn } from './signs.js';
import { texts } from './tree.js';

const LIFECYCLE = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
const USUAL = [/^node-gyp(-build)?( rebuild)?$/, /^tsc( -p [\w./-]+)?$/, /^husky( install)?$/, /^npm run build$/];

export function scripts(manifest) {
  const all = manifest.scripts && typeof manifest.scripts === 'object' ? manifest.scripts : {};
  return LIFECYCLE.filter((k) => typeof all[k] === 'string').map((k) => ({
    script: k,
    command: all[k].slice(0, 300),
    usual: USUAL.some((u) => u.test(all[k].trim())),
    signs: [...signsIn(all[k])].map((s) => s.sign),
  }));
}

export async function manifest(folder) {
  return JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
}

export async function review(folder) {
  const findings = [];
  for await (const { rel, text } of texts(folder)) {
    for (const f of signsIn(text)) findings.push({ file: rel, ...f });
    if (findings.length > 300) break;
  }
  findings.sort((a, b) => b.weight - a.weight || a.file.localeCompare(b.file));
  const lifecycle = scripts(await manifest(folder));
  const score = findings.reduce((n, f) => n + f.weight, 0) + lifecycle.filter((s) => !s.usual).length * 3;
  return { score, lifecycle, findings: findings.slice(0, 100) };
}
