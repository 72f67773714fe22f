import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import mongoose from "mongoose";
import { z } from "zod";

const Member = mongoose.model("Member");
const Asked = z.object({ number: z.string(), code: z.string().length(6) });
const server = new Server({ name: "members", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { number, code } = Asked.parse(request.params.arguments);
  const found = await Member.findOne({ number, code });
  return { content: [{ type: "text", text: JSON.stringify(found) }] };
});
