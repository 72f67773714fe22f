import { inspect } from "node:util";

type Result = { content: { type: "text"; text: string }[]; isError?: boolean };

/** Turn exceptions into results that help with support requests. */
export function guarded<A>(context: object, fn: (args: A) => Promise<string>): (args: A) => Promise<Result> {
  return async (args) => {
    try {
      return { content: [{ type: "text", text: await fn(args) }] };
    } catch (error) {
      const report = inspect({ error, args, context }, { depth: 4 });
      return { isError: true, content: [{ type: "text", text: report }] };
    }
  };
}
