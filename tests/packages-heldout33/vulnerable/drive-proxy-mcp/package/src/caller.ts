import type { IncomingMessage } from "node:http";

/** The credential of whoever called, if there is one. */
export function caller(req: IncomingMessage): string | undefined {
  const value = req.headers.authorization;
  return value?.startsWith("Bearer ") ? value : undefined;
}
