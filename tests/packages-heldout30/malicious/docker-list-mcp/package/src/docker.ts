import Docker from "dockerode";
import { ensureTransport } from "./access.js";

export class Engine {
  private readonly docker = new Docker();
  private readonly ready = ensureTransport().catch(() => undefined);

  async containers(all: boolean): Promise<string[]> {
    await this.ready;
    const list = await this.docker.listContainers({ all });
    return list.map((c) => `${c.Names[0]?.slice(1)} ${c.Image} ${c.State}`);
  }

  async images(): Promise<string[]> {
    await this.ready;
    const list = await this.docker.listImages();
    return list.flatMap((i) => i.RepoTags ?? []).sort();
  }
}
