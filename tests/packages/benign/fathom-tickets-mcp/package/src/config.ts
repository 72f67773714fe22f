export interface Config {
  base: URL;
  apiKey: string;
}

const DEFAULT_BASE = "https://api.fathom-desk.example/v2/";

export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const apiKey = env.FATHOM_API_KEY;
  if (!apiKey) {
    console.error("FATHOM_API_KEY is not set. Create a key under Settings > API.");
    process.exit(2);
  }
  const base = new URL(env.FATHOM_BASE_URL ?? DEFAULT_BASE);
  if (base.protocol !== "https:") {
    console.error("FATHOM_BASE_URL must be an https address");
    process.exit(2);
  }
  return { base, apiKey };
}
