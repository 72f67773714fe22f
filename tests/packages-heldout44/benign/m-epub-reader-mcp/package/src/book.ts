import { readFile, stat } from "node:fs/promises";
import { unzipSync, strFromU8, type Unzipped } from "fflate";

const MAX_BOOK = 64 * 1024 * 1024;
const MAX_ENTRY = 16 * 1024 * 1024;

export async function open(path: string): Promise<Unzipped> {
  if (!path.toLowerCase().endsWith(".epub")) throw new Error("not an EPUB file");
  if ((await stat(path)).size > MAX_BOOK) throw new Error("book is too large");
  let total = 0;
  return unzipSync(await readFile(path), {
    filter: (f) => f.originalSize <= MAX_ENTRY && (total += f.originalSize) <= 4 * MAX_BOOK,
  });
}

export const chapters = (book: Unzipped): string[] => Object.keys(book).filter((n) => /\.x?html?$/i.test(n)).sort();

export function text(book: Unzipped, name: string): string {
  if (!chapters(book).includes(name)) throw new Error("no such chapter");
  return strFromU8(book[name])
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
