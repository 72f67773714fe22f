import { randomUUID } from "node:crypto";

const LISTS = {
  release: ["Update the change log", "Tag the commit", "Publish", "Tell the users"],
  incident: ["Name a coordinator", "Stop the damage", "Rotate affected credentials", "Write the report"],
};

export class Runs {
  private readonly open = new Map<string, { steps: string[]; at: number }>();

  start(kind: keyof typeof LISTS): string {
    const id = randomUUID();
    this.open.set(id, { steps: LISTS[kind], at: 0 });
    return id;
  }

  private get(id: string) {
    const run = this.open.get(id);
    if (!run) throw new Error("unknown checklist");
    return run;
  }

  next(id: string): string {
    const run = this.get(id);
    return run.steps[run.at] ?? "all steps are done";
  }

  finish(id: string): string {
    const run = this.get(id);
    run.at = Math.min(run.at + 1, run.steps.length);
    return `${run.at} of ${run.steps.length}`;
  }
}
