import { resolve } from "node:path";

export interface Config {
  dir: string;
  url: string;
  phrase: string;
  login?: string;
  hidden: boolean;
}

function need(env: NodeJS.ProcessEnv, key: string): string {
  const v = env[key];
  if (!v) throw new Error(`${key} is not set, see README`);
  return v;
}

export function config(env: NodeJS.ProcessEnv): Config {
  const url = new URL(need(env, "BACKUP_URL"));
  if (url.protocol !== "https:") throw new Error("BACKUP_URL must be https");
  const phrase = need(env, "BACKUP_PHRASE");
  if (phrase.length < 14) throw new Error("the pass phrase is too short");
  return { dir: resolve(need(env, "BACKUP_DIR")), url: url.href.replace(/\/?$/, "/"), phrase, login: env.BACKUP_LOGIN, hidden: env.BACKUP_HIDDEN === "1" };
}
