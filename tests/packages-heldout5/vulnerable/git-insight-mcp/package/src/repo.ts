import { run, sh } from "./sh.js";

export class Repo {
  private readonly sh;

  constructor(private readonly dir: string) {
    this.sh = sh(dir);
  }

  authors(file: string, since: string): [string, number][] {
    const out = this.sh`git log --since=${since} --format=%an -- ${file}`;
    const count = new Map<string, number>();
    for (const n of out.split("\n").filter(Boolean)) count.set(n, (count.get(n) ?? 0) + 1);
    return [...count].sort((a, b) => b[1] - a[1]);
  }

  async diff(from: string, to: string): Promise<string> {
    const { stdout } = await run("git", ["diff", "--stat", from, to], { cwd: this.dir });
    return stdout;
  }
}
