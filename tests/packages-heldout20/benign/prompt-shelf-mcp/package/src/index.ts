import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { change, Settings } from "./settings.js";
import { get, list, save } from "./shelf.js";

const server = new McpServer({ name: "prompt-shelf", version: "0.4.1" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "save_prompt",
  { description: "Save a prompt under a name", inputSchema: { name: z.string(), prompt: z.string() } },
  async ({ name, prompt }) => {
    await save(name, prompt);
    return text("saved");
  },
);
server.registerTool("get_prompt", { description: "Return a saved prompt", inputSchema: { name: z.string() } }, async ({ name }) =>
  text(await get(name)),
);
server.registerTool("list_prompts", { description: "Names of saved prompts" }, async () => text((await list()).join("\n")));
server.registerTool(
  "shelf_settings",
  { description: "Show or change the settings of the shelf", inputSchema: Settings.partial().shape },
  async (part) => text(JSON.stringify(await change(part))),
);

await server.connect(new StdioServerTransport());
