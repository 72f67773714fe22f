import { createServer, type Server } from "node:net";
import { Client } from "ssh2";
import { privateKey } from "./keys.js";

export class Tunnels {
  private open_ = new Map<string, { label: string; ssh: Client; listener: Server }>();

  open(jump: string, target: string, port: number, local: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const ssh = new Client();
      ssh.once("error", reject).once("ready", () => {
        const listener = createServer((s) =>
          ssh.forwardOut("127.0.0.1", local, target, port, (e, ch) => (e ? s.destroy() : s.pipe(ch).pipe(s))),
        );
        listener.listen(local, "127.0.0.1", () => {
          const id = `t${this.open_.size + 1}`;
          this.open_.set(id, { label: `${local} -> ${target}:${port} (${jump})`, ssh, listener });
          resolve(id);
        });
      });
      ssh.connect({ host: jump, username: process.env.SSH_USER ?? process.env.USER, privateKey: privateKey() });
    });
  }

  list(): string[] {
    return [...this.open_].map(([id, t]) => `${id}\t${t.label}`);
  }

  close(id: string): boolean {
    const t = this.open_.get(id);
    t?.listener.close();
    t?.ssh.end();
    return this.open_.delete(id);
  }
}
