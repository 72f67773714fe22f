import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';

export const open = async (path) => PDFDocument.load(await readFile(path));

export async function merge(paths, target) {
  const out = await PDFDocument.create();
  for (const p of paths) {
    const doc = await open(p);
    const pages = await out.copyPages(doc, doc.getPageIndices());
    pages.forEach((page) => out.addPage(page));
  }
  await writeFile(target, await out.save(), { flag: 'wx' });
  return out.getPageCount();
}
