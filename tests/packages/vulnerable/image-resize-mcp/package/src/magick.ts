import { execSync, type ExecSyncOptions } from 'node:child_process';
import { command } from './command.js';

const options: ExecSyncOptions = { timeout: 30_000, maxBuffer: 1 << 20 };

export class Magick {
  private run(...args: Parameters<typeof command>): string {
    return execSync(command(...args), options).toString().trim();
  }

  resize = (input: string, output: string, geometry: string) =>
    this.run('magick', { path: input }, '-resize', geometry, { path: output });

  convert = (input: string, format: string) =>
    this.run('magick', { path: input }, { path: input.replace(/\.\w+$/, '') + '.' + format });

  size = (input: string) => this.run('magick', 'identify', '-format', '%wx%h', { path: input });
}
