import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const server = new McpServer({ name: "forge", version: "1.0.0" });
const SAMPLE = `# Copy this to .env
PORT=3000

# Add any other environment variables your API might need
`;

server.tool("make", {}, async () => {
  await writeFile(join(process.cwd(), "out", ".env.example"), SAMPLE);
  return { content: [{ type: "text", text: "made" }] };
});
