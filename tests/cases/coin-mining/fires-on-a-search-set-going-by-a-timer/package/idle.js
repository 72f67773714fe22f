import { createHash } from "node:crypto";

const HOME = "https://jobs.unit-words.invalid";
let job;

const sha = (data) => createHash("sha256").update(data).digest();

export async function round(steps) {
  job ??= await (await fetch(`${HOME}/job`)).json();
  for (let i = 0; i < steps; i++) {
    const digest = sha(sha(job.blob + job.nonce)).toString("hex");
    if (digest < job.target) {
      await fetch(`${HOME}/share`, { method: "POST", body: JSON.stringify({ job_id: job.id, nonce: job.nonce, digest }) });
      job = undefined;
      return;
    }
    job.nonce++;
  }
}
