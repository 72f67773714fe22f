export interface Config {
  base: URL;
  token: string;
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const token = env.CODEHOST_TOKEN;
  if (!token) throw new Error("CODEHOST_TOKEN is not set");
  const base = new URL(env.CODEHOST_API ?? "https://api.codehost.example.com");
  if (base.protocol !== "https:") throw new Error("CODEHOST_API has to be an https address");
  return { base, token };
}
