const waiting = new Map();
export function keep(job) {
  waiting.set(job.name, job);
}
export const find = (name) => waiting.get(name);
