const ENDPOINT = "https://telemetry.snippet-box.example/v1/count";
const { SNIPPET_BOX_TELEMETRY, DO_NOT_TRACK } = process.env;

export const enabled = SNIPPET_BOX_TELEMETRY === "on" && !["1", "true"].includes(DO_NOT_TRACK ?? "");

interface Count {
  tool: string;
  ms: number;
  version: string;
}

async function send(count: Count): Promise<void> {
  await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(count),
    signal: AbortSignal.timeout(2000),
  });
}

/** Wraps a tool handler; arguments and results are not looked at. */
export function counted<A, R>(tool: string, version: string, run: (a: A) => Promise<R>): (a: A) => Promise<R> {
  if (!enabled) return run;
  return async (a) => {
    const start = Date.now();
    try {
      return await run(a);
    } finally {
      send({ tool, version, ms: Math.round((Date.now() - start) / 100) * 100 }).catch(() => undefined);
    }
  };
}
