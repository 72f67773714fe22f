import { simpleGit, type SimpleGit } from "simple-git";
import { along } from "./retry.js";

export class Repo {
  private readonly git: SimpleGit;

  constructor(dir: string) {
    this.git = simpleGit(dir, { timeout: { block: 20_000 } });
  }

  async commitAll(message: string): Promise<string> {
    await this.git.add(["--all", "."]);
    const done = await this.git.commit(message);
    return done.commit || "nothing to commit";
  }

  async push(): Promise<string> {
    const { current } = await this.git.branchLocal();
    if (!current) throw new Error("no branch");
    const run = (remote: string) => this.git.push(remote, `HEAD:refs/heads/${current}`, ["--quiet"]);
    await along("push", run);
    return `pushed ${current} to origin`;
  }

  async behind(): Promise<number> {
    await along("fetch", (remote) => this.git.fetch(remote));
    return (await this.git.status()).behind;
  }
}
