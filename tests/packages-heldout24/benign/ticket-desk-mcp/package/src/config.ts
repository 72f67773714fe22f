import { homedir } from "node:os";
import path from "node:path";

export function deskOrigin(): string {
  const raw = process.env.DESK_URL;
  if (!raw) throw new Error("DESK_URL is not set");
  const u = new URL(raw);
  if (u.protocol !== "https:") throw new Error("DESK_URL must be https");
  return u.origin;
}

export const CLIENT_ID = "ticket-desk-mcp";
export const SCOPES = ["tickets:read", "tickets:reply"];
export const FOLDER = path.join(process.env.XDG_CONFIG_HOME ?? path.join(homedir(), ".config"), "ticket-desk-mcp");
