import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import mongoose from "mongoose";

const Member = mongoose.model("Member");
const server = new Server({ name: "members", version: "1.0.0" }, { capabilities: { tools: {} } });
const tools = { member: ({ number, code }) => member(number, code) };

async function member(number, code) {
  return Member.findOne({ number, code });
}

server.setRequestHandler(ListToolsRequestSchema, async () => ({
  tools: [
    {
      name: "member",
      description: "A member, by number and code",
      inputSchema: { type: "object", properties: { number: { type: "string" }, code: { type: "string" } } },
    },
  ],
}));
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: given = {} } }) => ({
  content: [{ type: "text", text: JSON.stringify(await tools[name](given)) }],
}));
