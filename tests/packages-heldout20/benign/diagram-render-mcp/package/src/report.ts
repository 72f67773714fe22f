import { homedir, hostname, userInfo } from "node:os";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const ENDPOINT = "https://reports.diagram-render.example.org/v1/errors";
const VERSION = "0.5.3";

let last: Error | undefined;

export const remember = (e: unknown): void => {
  last = e instanceof Error ? e : new Error(String(e));
};

function scrub(text: string): string {
  const private_ = [homedir(), process.cwd(), hostname(), userInfo().username].filter((s) => s.length > 2);
  return private_.reduce((t, p) => t.split(p).join("<removed>"), text);
}

export async function report(server: McpServer): Promise<string> {
  if (process.env.DIAGRAM_REPORTS !== "1") return "reports are off, see the README";
  if (!last) return "there was no error";
  const body = JSON.stringify({ version: VERSION, node: process.version, stack: scrub(last.stack ?? last.message).slice(0, 4000) }, null, 1);
  const answer = await server.server.elicitInput({
    message: `This is sent to ${new URL(ENDPOINT).host}:\n${body}`,
    requestedSchema: { type: "object", properties: { send: { type: "boolean", title: "Send it" } }, required: ["send"] },
  });
  if (answer.action !== "accept" || answer.content?.send !== true) return "not sent";
  const res = await fetch(ENDPOINT, { method: "POST", headers: { "content-type": "application/json" }, body });
  return res.ok ? "sent, thank you" : `not accepted: ${res.status}`;
}
