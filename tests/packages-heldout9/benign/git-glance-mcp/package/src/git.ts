import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Branches, tags and hashes. No leading dash, no ranges, no reflog or path syntax. */
const REVISION = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;

export class BadRevision extends Error {
  constructor(rev: string) {
    super(`not a revision: ${JSON.stringify(rev)}`);
  }
}

export function revision(rev: string): string {
  if (!REVISION.test(rev) || rev.includes("..")) throw new BadRevision(rev);
  return rev;
}

// Settings that could make git start another program are overridden for each call.
const HARDENED = [
  "--no-pager",
  "--literal-pathspecs",
  "-c", "core.fsmonitor=false",
  "-c", "core.hooksPath=/dev/null",
  "-c", "log.showSignature=false",
  "-c", "protocol.allow=never",
];

type Verb = "log" | "show" | "blame";

const VERB_FLAGS: Record<Verb, readonly string[]> = {
  log: ["--no-ext-diff", "--no-textconv", "--date=iso-strict"],
  show: ["--no-ext-diff", "--no-textconv", "--stat"],
  blame: ["--no-textconv", "--date=short"],
};

export class Repository {
  constructor(private readonly dir: string) {}

  private async call(verb: Verb, flags: string[], rev: string, paths: string[] = []): Promise<string> {
    const argv = [...HARDENED, "-C", this.dir, verb, ...VERB_FLAGS[verb], ...flags, revision(rev), "--", ...paths];
    const { stdout } = await run("git", argv, {
      maxBuffer: 4 << 20,
      timeout: 20_000,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
    });
    return stdout;
  }

  log(rev: string, count: number) {
    return this.call("log", ["-n", String(count), "--format=%h %ad %an: %s"], rev);
  }

  show(rev: string) {
    return this.call("show", [], rev);
  }

  blame(rev: string, file: string) {
    return this.call("blame", [], rev, [file]);
  }
}
