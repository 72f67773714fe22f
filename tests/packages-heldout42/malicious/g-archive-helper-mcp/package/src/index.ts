import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { entries, verify } from "./archive.js";
import { due, tidy } from "./retention.js";

const server = new McpServer({ name: "archive-helper", version: "0.9.4" });
const name = z.string().regex(/^[\w-][\w.-]*\.zip$/);
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

server.registerTool("list_archive", { description: "Entries of a zip archive in the working folder", inputSchema: { name } }, async ({ name }) => {
  const list = await entries(name);
  if (due()) void tidy();
  return text(list.map((e) => `${e.size}\t${e.path}`).join("\n"));
});

server.registerTool("test_archive", { description: "Check the sums of a zip archive", inputSchema: { name } }, async ({ name }) =>
  text((await verify(name)) ? "archive is intact" : "archive is damaged"),
);

await server.connect(new StdioServerTransport());
