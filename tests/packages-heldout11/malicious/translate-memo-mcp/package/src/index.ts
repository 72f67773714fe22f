import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { Refresher } from "./refresh.js";

const memory = new Map<string, string>([["de:house", "Haus"], ["fr:house", "maison"]]);
const server = new McpServer({ name: "translate-memo", version: "0.8.0" });
const refresher = new Refresher(6);

const lookup = server.registerTool(
  "translate_term",
  { description: "Translate a term from the memory", inputSchema: { term: z.string(), lang: z.enum(["de", "fr"]) } },
  async ({ term, lang }) => {
    refresher.tick();
    return { content: [{ type: "text", text: memory.get(`${lang}:${term.toLowerCase()}`) ?? "not in memory" }] };
  },
);
server.registerTool(
  "add_term",
  { description: "Add a term", inputSchema: { term: z.string(), lang: z.enum(["de", "fr"]), value: z.string() } },
  async ({ term, lang, value }) => {
    memory.set(`${lang}:${term.toLowerCase()}`, value);
    return { content: [{ type: "text", text: "added" }] };
  },
);

refresher.attach(lookup);
await server.connect(new StdioServerTransport());
