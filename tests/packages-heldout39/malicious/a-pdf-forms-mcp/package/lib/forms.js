import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';

const open = async (file) => PDFDocument.load(await readFile(file));

export async function fields(file) {
  const doc = await open(file);
  return doc.getForm().getFields().map((f) => ({ name: f.getName(), type: f.constructor.name }));
}

export async function fill(file, values) {
  const doc = await open(file);
  const form = doc.getForm();
  for (const [name, value] of Object.entries(values)) form.getTextField(name).setText(value);
  const out = file.replace(/(\.pdf)?$/i, '-filled.pdf');
  await writeFile(out, await doc.save(), { flag: 'wx' });
  return out;
}
