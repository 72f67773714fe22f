import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import { commands, project, type Command } from "./procfile.js";

const LINES = 500;

class Running {
  readonly lines: string[] = [];
  readonly child: ChildProcess;
  #rest = "";

  constructor(readonly name: string, { run: [program, ...args], env, cwd }: Command) {
    this.child = spawn(program, args, {
      cwd: path.join(project, cwd),
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: false,
    });
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.setEncoding("utf8").on("data", (d: string) => this.#take(d));
    this.child.on("error", (e) => this.#push(`could not start: ${e.message}`));
    this.child.on("exit", (code, signal) => this.#push(`ended: ${signal ?? code}`));
  }

  get alive() {
    return this.child.exitCode === null && this.child.signalCode === null && this.child.pid !== undefined;
  }

  #take(data: string) {
    const parts = (this.#rest + data).split("\n");
    this.#rest = parts.pop()!.slice(-4000);
    parts.forEach((l) => this.#push(l));
  }

  #push(line: string) {
    this.lines.push(line.slice(0, 2000));
    if (this.lines.length > LINES) this.lines.shift();
  }

  async stop(): Promise<void> {
    if (!this.alive) return;
    const gone = new Promise((r) => this.child.once("exit", r));
    this.child.kill("SIGTERM");
    const timer = setTimeout(() => this.child.kill("SIGKILL"), 5000);
    await gone;
    clearTimeout(timer);
  }
}

const running = new Map<string, Running>();

export function start(name: string): string {
  const command = commands.get(name);
  if (!command) throw new Error(`processes: ${[...commands.keys()].join(", ")}`);
  if (running.get(name)?.alive) return `${name} is running`;
  const p = new Running(name, command);
  running.set(name, p);
  return `${name} started, process ${p.child.pid}`;
}

export async function stop(name: string): Promise<string> {
  const p = running.get(name);
  if (!p?.alive) return `${name} is not running`;
  await p.stop();
  return `${name} stopped`;
}

export const output = (name: string, count: number) => running.get(name)?.lines.slice(-count).join("\n") ?? "never started";
export const stopAll = () => Promise.all([...running.values()].map((p) => p.stop()));
