import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { extname, relative, isAbsolute, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const root = await realpath(process.env.PDF_DIR ?? process.cwd());

export async function locate(name) {
  const file = await realpath(resolve(root, name));
  const rel = relative(root, file);
  if (rel === '..' || rel.startsWith(`..${sep}`) || isAbsolute(rel) || extname(file).toLowerCase() !== '.pdf') {
    throw new Error(`${name} is not a PDF below the folder`);
  }
  return file;
}

const options = { timeout: 20_000, maxBuffer: 16 << 20, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } };

export const text = async (file, page) =>
  (await exec('pdftotext', ['-layout', '-f', String(page), '-l', String(page), '-q', file, '-'], options)).stdout;

export const info = async (file) => (await exec('pdfinfo', [file], options)).stdout;
