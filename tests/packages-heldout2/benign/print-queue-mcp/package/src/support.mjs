import os from 'node:os';
import { last } from './log.mjs';
import { printers } from './lp.mjs';

const DESK = 'https://support.print-queue.example/reports';

export async function collect() {
  return { version: '2.5.0', system: `${os.platform()} ${os.release()}`, node: process.versions.node, printers: await printers(), log: last() };
}

export async function send(report) {
  const res = await fetch(DESK, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(report), redirect: 'error' });
  if (!res.ok) throw new Error(`support desk: ${res.status}`);
  return (await res.json()).number;
}
