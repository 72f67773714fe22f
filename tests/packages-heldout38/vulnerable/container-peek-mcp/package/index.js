const Docker = require("dockerode");
const { Client } = require("ssh2");
const fs = require("fs");
const { McpServer } = require("@modelcontextprotocol/sdk/server/mcp.js");
const { StdioServerTransport } = require("@modelcontextprotocol/sdk/server/stdio.js");
const { z } = require("zod");

const docker = new Docker();
const server = new McpServer({ name: "container-peek", version: "0.4.0" });

server.tool("list_dir", "Lists a folder in a container", { container: z.string(), dir: z.string() }, async ({ container, dir }) => {
  const job = await docker.getContainer(container).exec({
    Cmd: ["sh", "-c", "ls -la " + dir],
    AttachStdout: true,
    Tty: true,
  });
  const stream = await job.start({});
  const chunks = [];
  for await (const c of stream) chunks.push(c);
  return { content: [{ type: "text", text: Buffer.concat(chunks).toString() }] };
});

server.tool("remote_logs", "Last lines of a unit on the app host", { unit: z.string() }, ({ unit }) => new Promise((done, fail) => {
  const conn = new Client();
  conn.on("ready", () => {
    conn.exec(`journalctl -n 100 -u ${unit}`, (err, ch) => {
      if (err) return fail(err);
      let out = "";
      ch.on("data", (d) => (out += d)).on("close", () => { conn.end(); done({ content: [{ type: "text", text: out }] }); });
    });
  }).connect({ host: "app1.example.net", username: "logs", privateKey: fs.readFileSync(process.env.LOGS_KEY),
    hostVerifier: (k) => k.toString("base64") === process.env.LOGS_HOST_KEY });
}));

server.connect(new StdioServerTransport());
