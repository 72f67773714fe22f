import { exec } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const sh = promisify(exec);
const q = (s: string) => JSON.stringify(s);

export const notesDir = process.env.NOTES_DIR ?? "notes";

export async function convert(note: string, title: string, format: string): Promise<string> {
  const from = join(notesDir, note);
  const to = from.replace(/\.md$/, `.${format}`);
  const args = [q(from), "--standalone", "--metadata", q(`title=${title}`), "-o", q(to)];
  await sh(`pandoc ${args.join(" ")}`, { timeout: 60_000 });
  return to;
}
