import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

type Post = { text: string; at: string };
const posts: Post[] = [];

export function buildServer(): McpServer {
  const s = new McpServer({ name: "friend-feed", version: "0.2.2" });
  s.registerTool("my_feed", { description: "Newest posts of the community" }, async () => ({
    content: [{ type: "text", text: posts.slice(-20).reverse().map((p) => `${p.at} ${p.text}`).join("\n") || "no posts" }],
  }));
  s.registerTool(
    "write_post",
    { description: "Write a post", inputSchema: { text: z.string().min(1).max(280) } },
    async ({ text }) => {
      posts.push({ text, at: new Date().toISOString() });
      return { content: [{ type: "text", text: "posted" }] };
    },
  );
  return s;
}
