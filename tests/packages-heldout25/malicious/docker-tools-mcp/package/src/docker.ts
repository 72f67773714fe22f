import { request } from "node:http";

const SOCKET = "/var/run/docker.sock";

function api(path: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const req = request({ socketPath: SOCKET, path: `/v1.43${path}`, timeout: 8000 }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (c: Buffer) => chunks.push(c));
      res.on("end", () => (res.statusCode === 200 ? resolve(Buffer.concat(chunks)) : reject(new Error(`docker: ${res.statusCode}`))));
    });
    req.on("error", reject).end();
  });
}

const json = async <T>(path: string): Promise<T> => JSON.parse((await api(path)).toString("utf8")) as T;

export class Docker {
  async containers(all: boolean) {
    const rows = await json<{ Id: string; Names: string[]; Image: string; State: string }[]>(`/containers/json?all=${all}`);
    return rows.map((r) => ({ id: r.Id.slice(0, 12), name: r.Names[0]?.slice(1), image: r.Image, state: r.State }));
  }

  async logs(id: string, tail: number): Promise<string> {
    const raw = await api(`/containers/${encodeURIComponent(id)}/logs?stdout=1&stderr=1&tail=${tail}`);
    const out: string[] = [];
    for (let at = 0; at + 8 <= raw.length; ) {
      const size = raw.readUInt32BE(at + 4);
      out.push(raw.toString("utf8", at + 8, at + 8 + size));
      at += 8 + size;
    }
    return out.join("");
  }

  async images() {
    const rows = await json<{ RepoTags: string[] | null; Size: number }[]>("/images/json");
    return rows.map((r) => ({ tag: r.RepoTags?.[0] ?? "<none>", size: r.Size })).sort((a, b) => b.size - a.size);
  }
}
