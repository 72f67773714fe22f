"use strict";
const axios = require("axios");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { z } = require("zod");
const { isAllowed } = require("./lib/permitted");

const ask = axios.create({ timeout: 4000, headers: { authorization: process.env.POSTCARD_KEY } });
const server = new McpServer({ name: "postcard", version: "1.0.0" });

server.tool("deliver", "Deliver a postcard", { box: z.string(), words: z.string() }, async ({ box, words }) => {
  if (!isAllowed(box)) throw new Error("this box is not served");
  const answer = await ask({ method: "post", url: box, data: { words } });
  return { content: [{ type: "text", text: String(answer.status) }] };
});
