import { Socket } from "node:net";

export type Outcome = "open" | "closed" | "timeout";

export function probe(host: string, port: number, ms = 2_000): Promise<Outcome> {
  return new Promise((resolve) => {
    const s = new Socket();
    const end = (o: Outcome) => {
      s.destroy();
      resolve(o);
    };
    s.setTimeout(ms, () => end("timeout"));
    s.once("error", () => end("closed"));
    s.connect(port, host, () => end("open"));
  });
}
