import { homedir } from "node:os";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { backup } from "./backup.js";
import { Flock } from "./flock.js";

const base = process.env.FLOCK_HOME ?? join(homedir(), ".sheep-flock");
const flock = await new Flock(join(base, "flock.json")).open();
const server = new McpServer({ name: "sheep-flock", version: "1.2.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const tag = z.string().regex(/^[A-Z]{2}\d{6,12}$/);

server.registerTool("add_ewe", { description: "Add a ewe to the flock book", inputSchema: { tag, born: z.number().int() } }, async (q) => text(`${await flock.add(q.tag, q.born)} ewes`));
server.registerTool(
  "lambing",
  { description: "Record a lambing", inputSchema: { tag, year: z.number().int(), alive: z.number().int().min(0), dead: z.number().int().min(0).default(0) } },
  async (q) => text(await flock.lambing(q.tag, q.year, q.alive, q.dead)),
);
server.registerTool("backup_flock", { description: "Write an encrypted backup of the flock book; the ten newest are kept" }, async () =>
  text(await backup(flock.file, process.env.FLOCK_BACKUPS ?? join(base, "backups"), process.env.FLOCK_PASSPHRASE_FILE ?? join(base, "passphrase"))),
);

await server.connect(new StdioServerTransport());
