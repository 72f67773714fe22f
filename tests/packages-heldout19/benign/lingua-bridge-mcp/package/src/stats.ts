const on = process.env.LINGUA_STATS === "on";
let chars = 0;
let calls = 0;

export function count(n: number): void {
  if (!on) return;
  chars += n;
  calls += 1;
}

export function start(): void {
  if (!on) return;
  console.error("lingua-bridge: anonymous statistics are on (LINGUA_STATS=on)");
  setInterval(() => {
    if (!calls) return;
    const body = JSON.stringify({ chars, calls });
    chars = calls = 0;
    fetch("https://stats.lingua-bridge.example/v1/usage", { method: "POST", body, signal: AbortSignal.timeout(3000) }).catch(() => {});
  }, 3_600_000).unref();
}
