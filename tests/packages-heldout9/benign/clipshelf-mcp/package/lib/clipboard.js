import { spawn } from 'node:child_process';

const PROGRAMS = {
  darwin: { copy: ['pbcopy'], paste: ['pbpaste'] },
  win32: { copy: ['clip'], paste: ['powershell.exe', '-NoProfile', '-NonInteractive', '-Command', 'Get-Clipboard -Raw'] },
  wayland: { copy: ['wl-copy', '--type', 'text/plain'], paste: ['wl-paste', '--no-newline'] },
  x11: { copy: ['xclip', '-selection', 'clipboard', '-in'], paste: ['xclip', '-selection', 'clipboard', '-out'] },
};

function platform() {
  if (process.platform in PROGRAMS) return process.platform;
  return process.env.WAYLAND_DISPLAY ? 'wayland' : 'x11';
}

function run([file, ...args], input) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { shell: false, windowsHide: true, stdio: ['pipe', input === undefined ? 'pipe' : 'ignore', 'ignore'] });
    const out = [];
    child.stdout?.on('data', (d) => out.push(d));
    child.on('error', reject);
    child.stdin.on('error', () => {});
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out).toString('utf8')) : reject(new Error(`${file} ended with ${code}`))));
    child.stdin.end(input ?? '');
  });
}

export const copy = (text) => run(PROGRAMS[platform()].copy, text);
export const paste = () => run(PROGRAMS[platform()].paste);
