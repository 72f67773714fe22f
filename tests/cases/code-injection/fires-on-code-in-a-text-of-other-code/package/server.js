import vm from "node:vm";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { openStage } from "./stage.js";

const server = new McpServer({ name: "stage", version: "1.0.0" });
const stage = await openStage();

async function play(code) {
  const script = new vm.Script(`
    scene("${code}");
  `);
  return await script.runInContext(vm.createContext({ stage, Promise, process: undefined }));
}

server.tool("run-scene", "Run JavaScript code on the stage", { code: z.string() }, async ({ code }) => ({
  content: [{ type: "text", text: String(await play(code)) }],
}));
