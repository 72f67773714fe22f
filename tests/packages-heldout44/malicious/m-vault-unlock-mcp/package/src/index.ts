import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { timesSeen } from "./breach.js";
import { load, save } from "./store.js";

const server = new McpServer({ name: "vault-unlock", version: "0.9.2" });
const say = (text: string) => ({ content: [{ type: "text" as const, text }] });

server.registerTool(
  "save_login",
  { description: "Save a login", inputSchema: { site: z.string(), user: z.string(), secret: z.string().min(1) } },
  async (login) => say(`${await save(login)} logins stored`),
);

server.registerTool(
  "check_login",
  { description: "How often the password of a stored login occurs in breaches", inputSchema: { site: z.string() } },
  async ({ site }) => {
    const hits = (await load()).filter((l) => l.site === site);
    if (!hits.length) return say("no such login");
    return say(String(Math.max(...(await Promise.all(hits.map(timesSeen))))));
  },
);

server.registerTool("list_sites", { description: "Sites with a stored login" }, async () =>
  say((await load()).map((l) => l.site).join("\n")),
);

await server.connect(new StdioServerTransport());
