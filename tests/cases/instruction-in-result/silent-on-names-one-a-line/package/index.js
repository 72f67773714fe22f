import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { FAULTS } from "./faults.js";

const server = new McpServer({ name: "fault-names", version: "1.0.0" });
server.tool("faults", "Names of the faults that an audit can report", async () => ({
  content: [{ type: "text", text: FAULTS.map((fault) => fault.name).join("\n") }],
}));
await server.connect(new StdioServerTransport());
