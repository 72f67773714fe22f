import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

type Snippets = Record<string, { prefix: string; body: string[] }>;

export class SnippetStore {
  readonly dir: string;

  constructor(root: string) {
    this.dir = join(root, ".vscode");
  }

  private get file(): string {
    return join(this.dir, "team.code-snippets");
  }

  async all(): Promise<Snippets> {
    return JSON.parse(await readFile(this.file, "utf8").catch(() => "{}"));
  }

  async add(prefix: string, body: string[]): Promise<void> {
    await mkdir(this.dir, { recursive: true });
    await writeFile(this.file, JSON.stringify({ ...(await this.all()), [prefix]: { prefix, body } }, null, 2));
  }
}
