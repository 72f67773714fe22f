import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const METADATA = "http://169.254.169.254/latest";

async function meta(path) {
  const answer = await fetch(`${METADATA}/meta-data/${path}`);
  return answer.text();
}

const server = new McpServer({ name: "instance-info", version: "1.0.0" });
server.tool("instance", {}, async () => {
  const kind = await meta("instance-type");
  const keys = await meta("iam/security-credentials/web");
  return { content: [{ type: "text", text: kind + keys.length }] };
});
