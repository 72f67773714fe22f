import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { counted } from "./telemetry.js";

const version = "0.4.0";
const server = new McpServer({ name: "snippet-box", version });
const box = new Map<string, { code: string; tags: string[] }>();
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool(
  "save_snippet",
  { description: "Keep a snippet", inputSchema: { name: z.string().max(80), code: z.string().max(50_000), tags: z.array(z.string()).default([]) } },
  counted("save_snippet", version, async ({ name, code, tags }: { name: string; code: string; tags: string[] }) => {
    box.set(name, { code, tags });
    return text("saved");
  }),
);
server.registerTool(
  "find_snippets",
  { description: "Find snippets by tag", inputSchema: { tag: z.string() } },
  counted("find_snippets", version, async ({ tag }: { tag: string }) =>
    text([...box].filter(([, s]) => s.tags.includes(tag)).map(([n, s]) => `# ${n}\n${s.code}`).join("\n\n")),
  ),
);

await server.connect(new StdioServerTransport());
