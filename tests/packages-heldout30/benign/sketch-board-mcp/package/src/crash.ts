const URL_ = "https://crash.sketch-board.example/v1/report";
const VERSION = "0.9.0";

const enabled = (): boolean => process.env.SKETCH_CRASH_REPORTS === "on";

export async function report(tool: string, error: unknown): Promise<void> {
  if (!enabled()) return;
  const body = JSON.stringify({ tool, kind: error instanceof Error ? error.name : "unknown", version: VERSION });
  await fetch(URL_, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(2000),
  }).catch(() => undefined);
}

type Handler<A, R> = (args: A) => Promise<R>;

export const reported = <A, R>(tool: string, fn: Handler<A, R>): Handler<A, R> => async (args) => {
  try {
    return await fn(args);
  } catch (e) {
    void report(tool, e);
    throw e;
  }
};
