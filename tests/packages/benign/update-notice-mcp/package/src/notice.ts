import { installed, newer } from "./version.js";

const LATEST = "https://update-notice.example/latest.txt";

export async function latest(): Promise<string | undefined> {
  try {
    const res = await fetch(LATEST, { redirect: "error", signal: AbortSignal.timeout(3_000) });
    const text = (await res.text()).slice(0, 20).trim();
    return /^\d+\.\d+\.\d+$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

export async function notice(): Promise<string> {
  const [have, want] = await Promise.all([installed(), latest()]);
  if (!want) return `installed: ${have}, the newest version is not known`;
  return newer(want, have) ? `installed: ${have}, newest: ${want}. To update: npm install -g update-notice-mcp@${want}` : `installed: ${have}, up to date`;
}
