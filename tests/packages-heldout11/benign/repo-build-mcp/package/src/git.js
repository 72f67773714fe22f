import { spawn } from 'node:child_process';

const git = (...args) =>
  new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd: process.env.REPO_DIR, shell: false, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (d) => (out += d));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out.trim()) : reject(new Error('git failed'))));
  });

export const head = (branch) => git('rev-parse', '--verify', '--end-of-options', `refs/heads/${branch}^{commit}`);
