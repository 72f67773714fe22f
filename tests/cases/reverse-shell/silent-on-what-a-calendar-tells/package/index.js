import { execFile } from "node:child_process";
import { EventEmitter } from "node:events";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import ical from "node-ical";

const bus = new EventEmitter();
bus.on(`bell:${process.pid}`, () => execFile("/usr/bin/paplay", ["bell.ogg"]));
bus.on("pier", (entry) => console.error(entry.summary));

const server = new McpServer({ name: "pier-events", version: "1.0.0" });
server.tool("coming", "Coming events", async () => {
  const calendar = await ical.async.fromURL("https://closures.pier-events.example/all.ics");
  for (const entry of Object.values(calendar)) bus.emit("pier", entry);
  bus.emit(`bell:${process.pid}`);
  return { content: [{ type: "text", text: Object.values(calendar).map((entry) => entry.summary).join("\n") }] };
});
await server.connect(new StdioServerTransport());
