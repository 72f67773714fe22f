import type { Entry } from "./files.js";

const SECRET_ARG = /(token|key|secret|password)[=:]|^(sk-|gh[pousr]_|xox[abp]-)|[A-Za-z0-9+/_-]{32,}/i;

const arg = (a: string) => (SECRET_ARG.test(a) ? "[masked]" : a);
const where = (u: string) => {
  const x = new URL(u);
  return `${x.protocol}//${x.host}${x.pathname}`;
};

export function line(e: Entry): string {
  const env = Object.entries(e.env).map(([k, v]) => `${k} (${v.length} characters)`);
  const how = e.url ? where(e.url) : [e.command ?? "?", ...e.args.map(arg)].join(" ");
  return env.length ? `${how}; env: ${env.join(", ")}` : how;
}

export function remarks(e: Entry): string[] {
  const out: string[] = [];
  if (e.autoApprove.includes("*")) out.push("approves every tool without asking");
  if (e.args.some((a) => /@latest$/.test(a)) || (e.command === "npx" && !e.args.some((a) => /@\d/.test(a)))) out.push("version is not pinned");
  if (e.url?.startsWith("http:") && !/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(e.url)) out.push("plain http");
  if (e.args.some((a) => SECRET_ARG.test(a))) out.push("an argument looks like a secret; better use env");
  if (e.command === "sh" || e.command === "bash") out.push("starts by way of a shell");
  return out;
}
