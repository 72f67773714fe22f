import { execFile, execSync } from "node:child_process";
import { promisify } from "node:util";

const quote = (v: unknown) => `"${String(v).replace(/"/g, '\\"')}"`;

/** sh(dir)`git log ${file}` quotes its values and returns the output. */
export const sh =
  (cwd: string) =>
  (parts: TemplateStringsArray, ...values: unknown[]): string => {
    const line = parts.reduce((acc, p, i) => acc + p + (i < values.length ? quote(values[i]) : ""), "");
    return execSync(line, { cwd, encoding: "utf8", maxBuffer: 16 << 20 });
  };

export const run = promisify(execFile);
