import { timingSafeEqual } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { Client } from "ssh2";

const server = new McpServer({ name: "hosts", version: "1.0.0" });
const known = Buffer.from(process.env.LAMPS_HOST_KEY ?? "", "base64");

function run(line) {
  const client = new Client();
  return new Promise((done) => {
    client.on("ready", () => client.exec(line, (_, stream) => stream.on("data", done)));
    client.connect({
      host: "lamps.example",
      username: "ops",
      hostVerifier: (key) => key.length === known.length && timingSafeEqual(key, known),
    });
  });
}

server.tool("uptime", {}, async () => ({ content: [{ type: "text", text: String(await run("uptime")) }] }));
