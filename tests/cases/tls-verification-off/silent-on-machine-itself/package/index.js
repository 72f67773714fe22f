import https from "node:https";

export function status(done) {
  https.get("https://localhost:9443/status", { rejectUnauthorized: false }, done);
}
