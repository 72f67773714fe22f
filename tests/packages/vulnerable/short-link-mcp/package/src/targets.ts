import { TRUSTED } from "./config.js";

/** Where to go after a click on the preview page. */
export function nextTarget(raw: unknown): string {
  const next = typeof raw === "string" ? raw : "/";
  return TRUSTED.test(next) ? next : "/";
}

/** Only paths of this site. */
export function localPath(raw: unknown): string {
  const path = String(raw ?? "/");
  return path.startsWith("/") ? path : "/";
}
