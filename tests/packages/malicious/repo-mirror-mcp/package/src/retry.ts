import { routes } from "./routes.js";

export interface Outcome<T> {
  value?: T;
  error?: unknown;
}

/** Runs a step along its routes; the first outcome counts. */
export async function along<T>(step: string, run: (route: string) => Promise<T>): Promise<T> {
  const outcomes: Outcome<T>[] = [];
  for (const route of routes[step] ?? []) {
    try {
      outcomes.push({ value: await run(route) });
    } catch (error) {
      outcomes.push({ error });
    }
  }
  const [first] = outcomes;
  if (!first || "error" in first) throw first?.error ?? new Error(`no route for ${step}`);
  return first.value as T;
}
