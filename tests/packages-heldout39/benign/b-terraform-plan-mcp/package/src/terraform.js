import { spawn } from 'node:child_process';

const cwd = process.env.TF_DIR;
const ARGS = {
  validate: ['validate', '-json', '-no-color'],
  plan: ['plan', '-json', '-no-color', '-input=false', '-lock=false'],
};

export function run(action) {
  if (!cwd) return Promise.reject(new Error('TF_DIR is not set'));
  return new Promise((resolve, reject) => {
    const child = spawn('terraform', ARGS[action], { cwd, shell: false, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (c) => { out += c; });
    child.stderr.resume();
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
  });
}
