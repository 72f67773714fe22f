import { spawn } from 'node:child_process';

const quote = (v) => `"${String(v).replaceAll('"', '\\"')}"`;

/** Tagged template: fixed words stay, values are put in quotes. */
export function run(words, ...values) {
  const line = String.raw({ raw: words }, ...values.map(quote));
  return new Promise((ok, fail) => {
    const child = spawn(line, { shell: true, cwd: process.env.CLIPS_DIR, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.on('data', (d) => (out += d));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? ok(out.trim()) : fail(new Error(`exit code ${code}`))));
  });
}
