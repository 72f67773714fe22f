import { createHash } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "lockers", version: "1.0.0" });
const lockers = new Map();

class Keeper {
  opens(number, passcode) {
    return lockers.get(number)?.code === createHash("sha1").update(passcode).digest("hex");
  }
}

const keeper = new Keeper();
server.tool("open", { number: z.number(), passcode: z.string() }, async ({ number, passcode }) => ({
  content: [{ type: "text", text: keeper.opens(number, passcode) ? "open" : "no" }],
}));
