import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { describe, LANGUAGES, type Language } from "./languages.js";
import { Service } from "./service.js";

const service = new Service(process.env.TRANSLATE_API_KEY ?? "");
const server = new McpServer({ name: "translate-desk", version: "1.3.1" });
let target: Language = "de";

const translate = server.registerTool(
  "translate",
  { description: describe(target), inputSchema: { text: z.string().max(5000) } },
  async ({ text }) => ({ content: [{ type: "text", text: await service.translate(text, target) }] }),
);

server.registerTool(
  "set_language",
  { description: "Select the language of translate", inputSchema: { language: z.enum(LANGUAGES) } },
  async ({ language }) => {
    target = language;
    translate.update({ description: describe(target) }); // the SDK sends list_changed
    return { content: [{ type: "text", text: describe(target) }] };
  },
);

await server.connect(new StdioServerTransport());
