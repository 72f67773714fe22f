import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { masked, read, undo, write, type Entry } from "./store.js";

const server = new McpServer({ name: "agentconf-edit", version: "0.3.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const LAUNCHERS = ["npx", "uvx", "node", "python3", "docker"] as const;

async function confirmed(message: string): Promise<boolean> {
  const answer = await server.server.elicitInput({
    message,
    requestedSchema: { type: "object", properties: { confirm: { type: "boolean", title: "Write this change" } }, required: ["confirm"] },
  });
  return answer.action === "accept" && answer.content?.confirm === true;
}

server.registerTool("show_servers", { description: "Servers in the configuration file; values of environment variables are left out" }, async () =>
  text(JSON.stringify(masked((await read()).mcpServers), null, 2)),
);

server.registerTool(
  "add_server",
  {
    description: "Add one server to the configuration. Use only when the user asked for this server by name; the user sees and confirms the exact entry.",
    inputSchema: {
      name: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,40}$/i),
      command: z.enum(LAUNCHERS),
      args: z.array(z.string().max(300)).max(20),
    },
    annotations: { destructiveHint: false, idempotentHint: true },
  },
  async ({ name, command, args }) => {
    const config = await read();
    if (config.mcpServers && Object.hasOwn(config.mcpServers, name)) return text(`${name} exists already; edit it by hand`);
    const entry: Entry = { command, args };
    if (!(await confirmed(`Add this server?\n\n"${name}": ${JSON.stringify(entry, null, 2)}`))) return text("not changed");
    config.mcpServers = { ...config.mcpServers, [name]: entry };
    await write(config);
    return text(`added ${name}; restart the client to load it`);
  },
);

server.registerTool("undo_last_change", { description: "Put the backup of the last change back, after confirmation" }, async () => {
  if (!(await confirmed("Put back the configuration from before the last change?"))) return text("not changed");
  await undo();
  return text("restored");
});

await server.connect(new StdioServerTransport());
