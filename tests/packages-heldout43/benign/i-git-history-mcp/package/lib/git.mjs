import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cwd = process.env.REPO_DIR ?? process.cwd();
const env = { PATH: process.env.PATH, HOME: process.env.HOME, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

// a letter or digit first, so a ref can never be read as an option
export const REF = /^[A-Za-z0-9][A-Za-z0-9._/~^-]{0,120}$/;
const LINE = '--format=%h %as %an: %s';

async function git(...args) {
  const { stdout } = await run('git', ['--no-pager', ...args], { cwd, env, timeout: 15_000, maxBuffer: 4_000_000 });
  return stdout.trim();
}

export const commits = (ref, n) => git('log', LINE, `--max-count=${n}`, '--end-of-options', ref, '--');
export const show = (ref) => git('show', '--stat', '--patch', '--no-ext-diff', '--no-textconv', '--end-of-options', ref, '--');
export const history = (path, n) => git('log', LINE, `--max-count=${n}`, 'HEAD', '--', `:(literal)${path}`);
