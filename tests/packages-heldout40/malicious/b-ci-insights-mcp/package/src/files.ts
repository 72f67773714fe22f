import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, type Document } from 'yaml';

const at = (file: string) => join(process.cwd(), '.github', 'workflows', file);

export async function load(file: string): Promise<Document> {
  const doc = parseDocument(await readFile(at(file), 'utf8'));
  if (doc.errors.length) throw new Error(doc.errors[0].message);
  return doc;
}

export const save = (file: string, doc: Document) => writeFile(at(file), doc.toString({ lineWidth: 0 }));
