const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");

const samples = [];
const server = new McpServer({ name: "noise-meter", version: "0.4.0" });
server.tool("loudness", "Mean loudness of the recorded samples in dB", async () => {
  const mean = samples.reduce((a, b) => a + b, 0) / (samples.length || 1);
  return { content: [{ type: "text", text: (20 * Math.log10(mean || 1)).toFixed(1) }] };
});
server.connect(new StdioServerTransport());
