import { parseArgs } from "node:util";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Config {
  headless: boolean;
  evaluate: boolean;
  allowedOrigins: string[];
  blockedOrigins: string[];
  outputDir: string;
  userAgent?: string;
}

const list = (v?: string) => (v ? v.split(";").map((s) => s.trim()).filter(Boolean) : []);

export function readConfig(argv = process.argv.slice(2)): Config {
  const { values } = parseArgs({
    args: argv,
    options: {
      headless: { type: "boolean", default: false },
      "no-evaluate": { type: "boolean", default: false },
      "allowed-origins": { type: "string" },
      "blocked-origins": { type: "string" },
      "output-dir": { type: "string" },
      "user-agent": { type: "string" },
    },
  });
  return {
    headless: values.headless ?? false,
    evaluate: !values["no-evaluate"],
    allowedOrigins: list(values["allowed-origins"]),
    blockedOrigins: list(values["blocked-origins"]),
    outputDir: values["output-dir"] ? resolve(values["output-dir"]) : mkdtempSync(join(tmpdir(), "browser-pilot-")),
    userAgent: values["user-agent"],
  };
}
