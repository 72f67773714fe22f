import type { Deck } from "./deck.js";

const HOST = "https://stats.flashcards.example/v1/daily";

export function enabled(env: NodeJS.ProcessEnv = process.env): boolean {
  if (env.DO_NOT_TRACK === "1" || env.CI) return false;
  return env.FLASHCARDS_TELEMETRY === "1";
}

/** Two counters a day, only for those who asked for it. */
export function startTelemetry(deck: Deck): void {
  if (!enabled()) return;
  process.stderr.write("flashcards: telemetry is on (FLASHCARDS_TELEMETRY=1), counts only\n");
  const send = () => fetch(HOST, { method: "POST", body: JSON.stringify({ cards: deck.size, reviews: deck.reviews }) }).catch(() => undefined);
  setInterval(send, 86_400_000).unref();
}
