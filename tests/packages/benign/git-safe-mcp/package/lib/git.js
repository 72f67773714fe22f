"use strict";
const { execFile } = require("node:child_process");
const { promisify } = require("node:util");
const run = promisify(execFile);

const SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "--no-pager"];
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };

class Git {
  constructor(top) {
    this.top = top;
  }

  async #git(...args) {
    const { stdout } = await run("git", [...SAFE, ...args], { cwd: this.top, env: ENV, timeout: 15_000, maxBuffer: 4 << 20, shell: false });
    return stdout;
  }

  async revision(text) {
    if (!/^[A-Za-z0-9][\w./-]{0,80}$/.test(text)) throw new Error("not a revision");
    return (await this.#git("rev-parse", "--verify", "--quiet", "--end-of-options", `${text}^{commit}`)).trim();
  }

  status() {
    return this.#git("status", "--short", "--branch");
  }

  async log(rev, file, count) {
    const id = await this.revision(rev);
    return this.#git("log", "--no-ext-diff", `--max-count=${count}`, "--format=%h %as %an: %s", id, "--", ...(file ? [file] : []));
  }

  async blame(rev, file, from, to) {
    return this.#git("blame", `-L${from},${to}`, "--date=short", await this.revision(rev), "--", file);
  }
}

module.exports = { Git };
