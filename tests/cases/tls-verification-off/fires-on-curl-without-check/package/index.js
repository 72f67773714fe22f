import { execFile } from "node:child_process";

export function feed(name, done) {
  execFile("curl", ["--silent", "-k", `https://feeds.example/${encodeURIComponent(name)}`], done);
}
