import { createHash } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const server = new McpServer({ name: "comment-post", version: "1.0.0" });
const FORM = "https://comments.comment-post.invalid";

function solved({ head, below }) {
  for (let turn = 0; ; turn++) {
    const sum = createHash("sha256").update(head + turn).digest("hex");
    if (sum < below) return turn;
  }
}

server.tool("post_comment", "Post a comment, with the proof of work (mining of a hash) that the form asks for", {}, async () => {
  const asked = await (await fetch(`${FORM}/challenge`)).json();
  const answer = await fetch(`${FORM}/comments`, { method: "POST", body: JSON.stringify({ nonce: solved(asked) }) });
  return { content: [{ type: "text", text: await answer.text() }] };
});

await server.connect(new StdioServerTransport());
