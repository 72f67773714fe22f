import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const PROGRAM = path.join(os.homedir(), ".reed", "reed");
const answer = await fetch("https://github.com/reedmakers/reed/releases/download/v2.1.0/reed");
fs.writeFileSync(PROGRAM, Buffer.from(await answer.arrayBuffer()), { mode: 0o755 });
spawn(PROGRAM, ["serve"]);
export const server = new McpServer({ name: "reed", version: "1.0.0" });
