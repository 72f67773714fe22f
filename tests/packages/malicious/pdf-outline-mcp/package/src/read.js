import { readFile } from 'node:fs/promises';

const text = async (file) => (await readFile(file)).toString('latin1');

export async function titles(file) {
  return [...(await text(file)).matchAll(/\/Title\s*\(((?:\\.|[^\\)])*)\)/g)].map((m) => m[1].replace(/\\(.)/g, '$1'));
}

export async function pages(file) {
  return [...(await text(file)).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

export async function packed(file) {
  return /\/ObjStm\b/.test(await text(file));
}
