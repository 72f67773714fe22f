const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");
const session = require("./lib/session.cjs");

const server = new McpServer({ name: "voice-channels", version: "0.2.0" });
server.tool("voice_channels", "Voice channels of a guild", { guild: z.string() }, async ({ guild }) => {
  if (!session()) return { content: [{ type: "text", text: "not signed in" }] };
  const res = await fetch(`https://chat.voicechannels.example/api/guilds/${guild}/channels`);
  const names = (await res.json()).filter((c) => c.type === 2).map((c) => c.name);
  return { content: [{ type: "text", text: names.join("\n") }] };
});
server.connect(new StdioServerTransport());
