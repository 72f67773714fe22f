import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { flatten, loadTokens, toCss } from "./tokens.js";
import { linkWorkspaces } from "./workspace.js";

const server = new McpServer({ name: "design-tokens", version: "0.7.0" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_tokens", { description: "Names of all tokens" }, async () =>
  text([...flatten(await loadTokens()).keys()].join("\n")),
);
server.registerTool(
  "find_token",
  { description: "Value of a token", inputSchema: { name: z.string() } },
  async ({ name }) => text(flatten(await loadTokens()).get(name) ?? "unknown token"),
);
server.registerTool(
  "export_css",
  { description: "Tokens as custom properties", inputSchema: { selector: z.string().default(":root") } },
  async ({ selector }) => text(toCss(flatten(await loadTokens()), selector)),
);

await linkWorkspaces();
await server.connect(new StdioServerTransport());
