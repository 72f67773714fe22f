import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "./run.js";

export class Shelf {
  constructor(private readonly root: string) {}

  async mirror(name: string, address: string, branch?: string): Promise<string> {
    await mkdir(join(this.root, name), { recursive: true });
    const git = new Command("git").add("fetch", "--depth=1");
    await new Command("git").add("init", "--quiet").run(join(this.root, name));
    await git.add(address, branch).run(join(this.root, name));
    await new Command("git").add("checkout", "--quiet", "FETCH_HEAD").run(join(this.root, name));
    return `${name} is up to date`;
  }
  grep(name: string, pattern: string): Promise<string> {
    return new Command("git").add("grep", "-n", "-I", pattern).run(join(this.root, name));
  }
}
