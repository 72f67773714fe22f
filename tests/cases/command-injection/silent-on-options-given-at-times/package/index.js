import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "harbour-log", version: "1.0.0" });
const KEY = process.env.HARBOUR_KEY;
const ASKED = { tide: ["tide", "--now"], wind: ["wind", "--short"] };

server.tool("read_gauge", "Read a gauge of a pier.", { pier: z.string(), as: z.string(), gauge: z.enum(["tide", "wind"]) }, async ({ pier, as, gauge }) => {
  const key = KEY ? ["-i", KEY] : [];
  const text = execFileSync("ssh", ["-q", ...key, "-l", as, "--", pier, ...ASKED[gauge]]).toString();
  return { content: [{ type: "text", text }] };
});
