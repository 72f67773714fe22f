import { readFile } from "node:fs/promises";
import path from "node:path";

const project = path.resolve(process.env.ENVDOCTOR_PROJECT ?? process.cwd());
const NAME = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=/;

export interface Need {
  name: string;
  optional: boolean;
}

/** Names in .env.example. "# optional" at the end of a line marks variables that may be missing. */
export async function needs(): Promise<Need[]> {
  const text = await readFile(path.join(project, ".env.example"), "utf8");
  return text.split("\n").flatMap((line) => {
    const m = NAME.exec(line);
    return m ? [{ name: m[1], optional: /#\s*optional\s*$/i.test(line) }] : [];
  });
}

/** Names only of the project's .env, which itself is never shown. */
export async function localNames(): Promise<Set<string>> {
  const text = await readFile(path.join(project, ".env"), "utf8").catch(() => "");
  return new Set(text.split("\n").map((l) => NAME.exec(l)?.[1]).filter((n): n is string => n !== undefined));
}
