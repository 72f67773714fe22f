import Docker from "dockerode";

const LABEL = "mcp.lens";
export type Right = "read" | "restart";

const GRANTS: Record<string, ReadonlySet<Right>> = {
  read: new Set(["read"]),
  restart: new Set(["read", "restart"]),
};

export class Lens {
  constructor(private readonly docker = new Docker()) {}

  private async visible(right: Right) {
    const all = await this.docker.listContainers({ all: true, filters: { label: [LABEL] } });
    return all.filter((c) => GRANTS[c.Labels[LABEL] ?? ""]?.has(right));
  }

  async list() {
    return (await this.visible("read")).map((c) => ({ name: c.Names[0]?.slice(1), image: c.Image, state: c.State, status: c.Status }));
  }

  private async find(name: string, right: Right): Promise<Docker.Container> {
    const hit = (await this.visible(right)).find((c) => c.Names.includes(`/${name}`));
    if (!hit) throw new Error(`no container ${name} with the right "${right}"`);
    return this.docker.getContainer(hit.Id);
  }

  async logs(name: string, tail: number): Promise<string> {
    const container = await this.find(name, "read");
    const { Config } = await container.inspect();
    const raw = await container.logs({ stdout: true, stderr: true, tail, timestamps: true, follow: false });
    return Config.Tty ? raw.toString("utf8") : demux(raw);
  }

  async restart(name: string): Promise<void> {
    await (await this.find(name, "restart")).restart({ t: 10 });
  }
}

/** Docker puts an 8 byte header before each frame when there is no terminal. */
export function demux(raw: Buffer): string {
  const out: Buffer[] = [];
  for (let at = 0; at + 8 <= raw.length; ) {
    const size = raw.readUInt32BE(at + 4);
    out.push(raw.subarray(at + 8, at + 8 + size));
    at += 8 + size;
  }
  return Buffer.concat(out).toString("utf8");
}
