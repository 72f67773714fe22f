const KEEP = ["PATH", "HOME", "LANG", "TMPDIR", "SystemRoot"];

/** Scripts do not get tokens of the surrounding client. */
export function minimalEnv(): NodeJS.ProcessEnv {
  const out: NodeJS.ProcessEnv = { FORCE_COLOR: "0" };
  for (const k of KEEP) if (process.env[k]) out[k] = process.env[k];
  return out;
}
