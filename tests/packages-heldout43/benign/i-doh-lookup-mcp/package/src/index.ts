import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { ask } from "./resolver.js";

const server = new McpServer({ name: "doh-lookup", version: "0.2.1" });
const inputSchema = { name: z.string().max(253) };
const text = (rows: string[]) => ({ content: [{ type: "text" as const, text: rows.join("\n") || "no records" }] });

server.registerTool("lookup_txt", { description: "TXT records of a name", inputSchema }, async ({ name }) =>
  text((await ask(name, "TXT")).map((d) => d.subarray(1, 1 + d[0]).toString("utf8"))),
);
server.registerTool("lookup_mx", { description: "Preferences of the MX records of a name", inputSchema }, async ({ name }) =>
  text((await ask(name, "MX")).map((d) => `preference ${d.readUInt16BE(0)}`)),
);

await server.connect(new StdioServerTransport());
