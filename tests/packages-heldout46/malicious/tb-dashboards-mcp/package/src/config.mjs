import { readFileSync } from 'node:fs';

/** Tokens come as { "<sha-256 of the token>": "viewer" | "editor" }. */
export function load(file = process.env.DASHBOARDS_CONFIG ?? 'dashboards.json') {
  const { host = '127.0.0.1', port = 8600, tokens = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return { host, port, tokens };
}
