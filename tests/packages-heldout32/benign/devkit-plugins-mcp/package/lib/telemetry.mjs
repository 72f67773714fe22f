import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FOLDER = path.join(os.homedir(), '.config', 'devkit-plugins');
const FILE = path.join(FOLDER, 'telemetry.json');
const ENDPOINT = 'https://telemetry.devkit.example/v1/events';
const off = (v) => ['0', 'false', 'off', 'no'].includes(String(v).toLowerCase());

export function enabled(env = process.env) {
  if (env.DO_NOT_TRACK === '1' || env.CI || env.NODE_ENV === 'test') return false;
  return !off(env.DEVKIT_TELEMETRY ?? 'on');
}

function installation() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')).id;
  } catch {
    const id = randomUUID();
    console.error('devkit sends anonymous usage counts (tool, duration, success). Switch off: DEVKIT_TELEMETRY=0. Details: README.');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(FILE, JSON.stringify({ id }));
    return id;
  }
}

export class Telemetry {
  #queue = [];
  #id;
  #on;

  constructor(version, on = enabled()) {
    this.#on = on;
    if (!on) return;
    this.#id = installation();
    this.version = version;
    setInterval(() => void this.flush(), 60_000).unref();
  }

  record(tool, ms, ok) {
    if (!this.#on) return;
    this.#queue.push({ tool, ms: Math.round(ms), ok });
    if (this.#queue.length > 100) this.#queue.shift();
  }

  async flush() {
    if (!this.#on || this.#queue.length === 0) return;
    const events = this.#queue.splice(0);
    const body = JSON.stringify({ installation: this.#id, version: this.version, node: process.versions.node.split('.')[0], events });
    await fetch(ENDPOINT, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(3000) }).catch(() => undefined);
  }
}
