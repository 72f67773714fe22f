import { randomUUID } from "node:crypto";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

export const sessions = new Map();

export async function start(command, args) {
  const transport = new StdioClientTransport({ command, args, stderr: "pipe" });
  await transport.start();
  const id = randomUUID();
  sessions.set(id, transport);
  transport.onclose = () => sessions.delete(id);
  return id;
}
