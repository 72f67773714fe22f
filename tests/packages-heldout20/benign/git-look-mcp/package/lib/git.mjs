import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'diff.external=', '--no-pager', '--literal-pathspecs'];
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_CONFIG_NOSYSTEM: '1',
};

async function git(command, ...args) {
  const { stdout } = await run('git', [...SAFE, command, ...args], { env, timeout: 15_000, maxBuffer: 4 << 20, shell: false });
  return stdout;
}

const REV = /^(?!-)[\w./~^@{}-]{1,100}$/;
const PATH = /^(?![-/:])(?!.*(?:^|\/)\.\.(?:\/|$))[^\0\n:]{1,300}$/;

export const rev = (s) => {
  if (!REV.test(s) || s.includes('..')) throw new Error('not a revision');
  return s;
};
export const path = (s) => {
  if (!PATH.test(s)) throw new Error('not a path of the repository');
  return s;
};

export const status = () => git('status', '--porcelain=v1', '--branch');
export const diff = (a, b, file) =>
  git('diff', '--no-ext-diff', '--no-textconv', '--end-of-options', rev(a), rev(b), '--', ...(file ? [path(file)] : []));
export const show = (at, file) => git('cat-file', 'blob', `${rev(at)}:${path(file)}`);
