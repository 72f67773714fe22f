import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "hand", version: "1.0.0" });
server.registerTool("shot", { description: "Take a picture of the screen of the phone" }, async () => {
  const data = execFileSync("adb", ["exec-out", "screencap", "-p"]).toString("base64");
  return { content: [{ type: "image", data, mimeType: "image/png" }] };
});
