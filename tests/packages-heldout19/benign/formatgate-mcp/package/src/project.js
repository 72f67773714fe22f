import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);
const manifest = require.resolve('prettier/package.json');
const CLI = path.join(path.dirname(manifest), 'bin', 'prettier.cjs');
const KEYS = new Set(['tabWidth', 'useTabs', 'semi', 'singleQuote', 'trailingComma', 'printWidth', 'bracketSpacing', 'arrowParens', 'endOfLine']);

/** Only plain options of .prettierrc.json; plugins would be code of the project and are left out. */
export async function options(root = process.cwd()) {
  const text = await readFile(path.join(root, '.prettierrc.json'), 'utf8').catch(() => '{}');
  return Object.fromEntries(Object.entries(JSON.parse(text)).filter(([k, v]) => KEYS.has(k) && typeof v !== 'object'));
}

function flags(opts) {
  return Object.entries(opts).map(([k, v]) => {
    const name = k.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase());
    return v === false ? `--no-${name}` : v === true ? `--${name}` : `--${name}=${v}`;
  });
}

export async function unformatted(root = process.cwd()) {
  const args = [CLI, '--list-different', '--no-config', '--log-level=error', ...flags(await options(root)), '.'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 120_000, maxBuffer: 8 << 20 });
    return [];
  } catch (e) {
    if (e.code === 1) return e.stdout.split('\n').filter(Boolean);
    throw new Error('prettier could not check the project');
  }
}
