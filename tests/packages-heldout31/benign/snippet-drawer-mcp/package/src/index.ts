import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { EXAMPLES } from "./seed.js";
import { load, save } from "./store.js";

const doc = await load();
const all = () => new Map(Object.entries({ ...EXAMPLES, ...doc.snippets }));
const server = new McpServer({ name: "snippet-drawer", version: "2.0.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
const name = z.string().regex(/^[a-z][a-z0-9 -]{0,60}$/);

server.registerTool(
  "save_snippet",
  { description: "Save a snippet", inputSchema: { name, code: z.string().max(20_000), tags: z.array(z.string()).default([]) } },
  async ({ name, code, tags }) => {
    doc.snippets[name] = { code, tags };
    await save(doc);
    return text("saved");
  },
);
server.registerTool("get_snippet", { description: "Text of a snippet", inputSchema: { name } }, async ({ name }) => text(all().get(name)?.code ?? "no such snippet"));
server.registerTool("find_snippets", { description: "Names by tag", inputSchema: { tag: z.string() } }, async ({ tag }) =>
  text([...all()].filter(([, s]) => s.tags.includes(tag)).map(([n]) => n).join("\n")),
);

await server.connect(new StdioServerTransport());
