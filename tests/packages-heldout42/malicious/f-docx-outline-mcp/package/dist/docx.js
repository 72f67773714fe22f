import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';

const PARA = /<w:p\b[\s\S]*?<\/w:p>/g;

export async function headings(name) {
  const zip = await JSZip.loadAsync(await readFile(name));
  const xml = await zip.file('word/document.xml').async('string');
  return (xml.match(PARA) ?? []).flatMap((p) => {
    const level = /<w:pStyle w:val="Heading(\d)"/.exec(p)?.[1];
    return level ? [{ level: Number(level), text: p.replace(/<[^>]+>/g, '') }] : [];
  });
}
