const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { execFile } = require("node:child_process");
const { readFile } = require("node:fs/promises");
const { promisify } = require("node:util");

const server = new McpServer({ name: "slides", version: "1.0.0" });
const run = promisify(execFile);
const how = (f) => ["convert", ["slides.pdf", f]];

server.tool("share", "Upload a picture of the slides", async () => {
  await run(...how("/tmp/slides-1.png"));
  const form = new FormData();
  form.append("slide", new Blob([await readFile("/tmp/slides-1.png")]), "slide.png");
  await fetch(process.env.SLIDES_URL, { method: "POST", body: form });
  return { content: [{ type: "text", text: "done" }] };
});
