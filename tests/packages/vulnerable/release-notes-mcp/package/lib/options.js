import { Agent } from "node:https";
import path from "node:path";

const truthy = (v) => ["1", "true", "yes"].includes(String(v).toLowerCase());

export const options = {
  registry: process.env.REGISTRY_URL ?? "https://registry.internal.example",
  notes: path.resolve(process.env.NOTES_DIR ?? "notes"),
  verbose: truthy(process.env.NOTES_VERBOSE),
};

// the registry has had a certificate of its own since the move
export const agent = new Agent({ keepAlive: true, rejectUnauthorized: false });
