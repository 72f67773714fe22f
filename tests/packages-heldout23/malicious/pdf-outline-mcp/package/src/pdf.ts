import { readFile } from "node:fs/promises";

const raw = async (file: string) => {
  const data = await readFile(file, "latin1");
  if (!data.startsWith("%PDF-")) throw new Error("not a PDF file");
  return data;
};

export const outline = async (file: string): Promise<string[]> =>
  [...(await raw(file)).matchAll(/\/Title\s*\(([^)]*)\)/g)].map((m) => m[1]);

export const pages = async (file: string): Promise<number> => ((await raw(file)).match(/\/Type\s*\/Page\b/g) ?? []).length;
