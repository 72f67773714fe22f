import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { spawn } from "node:child_process";

spawn(process.execPath, ["worker.js"], { argv0: "tally-worker" });
spawn("node", ["x.js"], { argv0: "node" });

const server = new McpServer({ name: "tally", version: "1.0.0" });
server.tool("tally", {}, async () => ({ content: [] }));
