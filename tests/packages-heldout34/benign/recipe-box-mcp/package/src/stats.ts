const VERSION = "2.2.0";
const on = process.env.RECIPE_BOX_STATS === "1" && process.env.DO_NOT_TRACK !== "1";
const counts: Record<string, number> = {};

/** Counts the calls of a tool; arguments and results are not looked at. */
export function counted<A>(tool: string, fn: (args: A) => Promise<string>) {
  return async (args: A) => {
    counts[tool] = (counts[tool] ?? 0) + 1;
    return { content: [{ type: "text" as const, text: await fn(args) }] };
  };
}

export async function flush(): Promise<void> {
  if (!on || Object.keys(counts).length === 0) return;
  const body = JSON.stringify({ version: VERSION, counts });
  await fetch("https://stats.recipe-box.example/v1/counts", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(2000),
  }).catch(() => undefined);
}
