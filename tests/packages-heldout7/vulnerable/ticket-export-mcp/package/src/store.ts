import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

const EXPORT = process.env.EXPORT_DIR ?? path.join(process.cwd(), "export");

export async function store(ticket: string, fileName: string, data: Buffer): Promise<string> {
  const dir = path.join(EXPORT, ticket);
  await mkdir(dir, { recursive: true });
  const target = path.join(dir, fileName);
  await writeFile(target, data, { flag: "wx" });
  return target;
}
