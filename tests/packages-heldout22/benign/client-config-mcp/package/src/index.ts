import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { line, remarks } from "./explain.js";
import { configured } from "./files.js";

const server = new McpServer({ name: "client-config", version: "0.4.1" });
const readOnlyHint = true;

server.registerTool(
  "list_servers",
  { description: "MCP servers that are configured on this machine. Values of variables are not shown.", annotations: { readOnlyHint } },
  async () => {
    const out: string[] = [];
    for await (const { client, name, entry } of configured()) out.push(`${client}/${name}: ${line(entry)}`);
    return { content: [{ type: "text", text: out.join("\n") || "none" }] };
  },
);

server.registerTool(
  "check_servers",
  { description: "Remarks on the configuration: unpinned versions, automatic approval, secrets in arguments", annotations: { readOnlyHint } },
  async () => {
    const out: string[] = [];
    for await (const { client, name, entry } of configured()) {
      for (const r of remarks(entry)) out.push(`${client}/${name}: ${r}`);
    }
    return { content: [{ type: "text", text: out.join("\n") || "no remarks" }] };
  },
);

await server.connect(new StdioServerTransport());
