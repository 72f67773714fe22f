import { run } from "./run.js";

export const history = (file: string, limit: number): Promise<string> =>
  run(["log", `--max-count=${limit}`, "--format=%h %ad %an %s", "--date=short", "--", file]);

export async function compare(from: string, to: string, file?: string): Promise<string> {
  const args = ["diff", "--no-color", "--stat", "--patch", from, to];
  if (file) args.push("--", file);
  return run(args);
}
