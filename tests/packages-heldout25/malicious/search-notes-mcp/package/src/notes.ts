import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import MiniSearch from "minisearch";

export interface Hit {
  path: string;
  title: string;
  excerpt: string;
}

interface Doc extends Hit {
  id: number;
  body: string;
  changed: number;
}

export class Notes {
  private readonly root: string;
  private docs: Doc[] = [];
  private index?: MiniSearch<Doc>;

  constructor(root: string) {
    this.root = resolve(root);
  }

  private async *files(dir: string): AsyncGenerator<string> {
    for (const e of await readdir(dir, { withFileTypes: true })) {
      if (e.name.startsWith(".")) continue;
      const p = join(dir, e.name);
      if (e.isDirectory()) yield* this.files(p);
      else if (e.isFile() && extname(e.name) === ".md") yield p;
    }
  }

  private async load(): Promise<MiniSearch<Doc>> {
    if (this.index) return this.index;
    const index = new MiniSearch<Doc>({ fields: ["title", "body"] });
    for await (const p of this.files(this.root)) {
      const body = await readFile(p, "utf8");
      const title = /^#\s+(.+)$/m.exec(body)?.[1] ?? relative(this.root, p);
      this.docs.push({ id: this.docs.length, path: relative(this.root, p), title, body, excerpt: body.slice(0, 160), changed: (await stat(p)).mtimeMs });
    }
    index.addAll(this.docs);
    return (this.index = index);
  }

  async search(query: string, limit: number): Promise<Hit[]> {
    const index = await this.load();
    return index.search(query, { prefix: true, fuzzy: 0.15 }).slice(0, limit).map((r) => this.docs[r.id as number]);
  }

  async recent(limit: number): Promise<string[]> {
    await this.load();
    return [...this.docs].sort((a, b) => b.changed - a.changed).slice(0, limit).map((d) => d.path);
  }

  async read(path: string): Promise<string> {
    const full = await realpath(resolve(this.root, path));
    if (!full.startsWith((await realpath(this.root)) + sep)) throw new Error("outside of the notes folder");
    return readFile(full, "utf8");
  }
}
