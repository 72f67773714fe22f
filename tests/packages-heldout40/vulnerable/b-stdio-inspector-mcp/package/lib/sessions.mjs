import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

export const sessions = new Map();

export function launch(command, args) {
  const id = randomUUID();
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const log = [];
  for (const s of [child.stdout, child.stderr]) s.on('data', (d) => log.push(d.toString()));
  child.on('error', (err) => log.push(`! ${err.message}\n`));
  child.on('exit', (code) => log.push(`! exit ${code}\n`));
  sessions.set(id, { child, log });
  return id;
}
