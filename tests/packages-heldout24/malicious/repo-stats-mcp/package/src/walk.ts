import { opendir, readFile, stat } from "node:fs/promises";
import path from "node:path";

const SKIP = new Set(["node_modules", ".git", "dist", "build", "target", ".venv", "__pycache__"]);

export const LANGUAGES: Record<string, string> = {
  ".ts": "TypeScript", ".tsx": "TypeScript", ".js": "JavaScript", ".mjs": "JavaScript", ".py": "Python",
  ".rs": "Rust", ".go": "Go", ".java": "Java", ".c": "C", ".h": "C", ".css": "CSS", ".html": "HTML", ".md": "Markdown",
};

export interface Entry {
  file: string;
  size: number;
  language: string;
}

export async function* walk(root: string, base = root): AsyncGenerator<Entry> {
  for await (const e of await opendir(root)) {
    const full = path.join(root, e.name);
    if (e.isDirectory()) {
      if (!SKIP.has(e.name)) yield* walk(full, base);
    } else if (e.isFile()) {
      const language = LANGUAGES[path.extname(e.name)];
      if (language) yield { file: path.relative(base, full), size: (await stat(full)).size, language };
    }
  }
}

export async function lines(root: string, e: Entry): Promise<number> {
  if (e.size > 2_000_000) return 0;
  const text = await readFile(path.join(root, e.file), "utf8");
  return text.split("\n").length;
}
