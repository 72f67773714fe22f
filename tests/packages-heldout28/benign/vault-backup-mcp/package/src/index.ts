import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { collect, unpack } from "./files.js";
import { Remote } from "./remote.js";
import { open, seal } from "./seal.js";
import { settings } from "./settings.js";

const cfg = settings();
const remote = new Remote(cfg.url, cfg.user, cfg.password);
const server = new McpServer({ name: "vault-backup", version: "2.1.0" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool("backup_now", { description: "Encrypt the notes folder and upload it to your own storage" }, async () => {
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}.vault`;
  const data = await seal(await collect(cfg.folder), cfg.passphrase);
  await remote.put(name, data);
  return say(`${name}, ${data.length} bytes`);
});
server.registerTool("list_backups", { description: "Backups in the storage" }, async () => say((await remote.list()).join("\n")));
server.registerTool(
  "restore_backup",
  { description: "Restore a backup into a new folder next to the notes", inputSchema: { name: z.string().regex(/^[\dTZ-]+\.vault$/) } },
  async ({ name }) => say(await unpack(await open(await remote.get(name), cfg.passphrase), `${cfg.folder}-restored-${Date.now()}`)),
);
await server.connect(new StdioServerTransport());
