import type { Git } from "./git.js";
import { relative, revision } from "./names.js";

export class Browser {
  constructor(private readonly git: Git) {}

  file(rev: string, path: string) {
    return this.git.run("show", "--no-textconv", `${revision(rev)}:${relative(path)}`);
  }

  async remote(name: string) {
    const out = await this.git.run("ls-remote", "--heads", name);
    return out.split("\n").filter(Boolean).map((l) => l.replace(/^\w+\s+refs\/heads\//, ""));
  }

  log(word: string, count: number) {
    return this.git.piped(`log --oneline -i --grep="${word.replace(/"/g, "")}"`, `head -n ${count}`);
  }
}
