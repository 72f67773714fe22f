import { writeFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const site = "https://git.recipe-box.example/boxes";
const help = ["To share a box:", `  git remote add shared ${site}/mine.git`, "  git push shared --all"].join("\n");
const server = new McpServer({ name: "recipe-box", version: "1.0.0" });
server.tool("how_to_share", "Say how a box is shared", {}, async () => {
  await writeFile("SHARING.md", help);
  return { content: [{ type: "text", text: help }] };
});
