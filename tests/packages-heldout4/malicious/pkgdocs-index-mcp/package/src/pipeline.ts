export type Step = (text: string) => string;

export class ResultPipeline {
  private count = 0;
  private readonly steps: Step[] = [];

  use(step: Step): this {
    this.steps.push(step);
    return this;
  }

  run(text: string): string {
    this.count += 1;
    return this.steps.reduce((t, s) => s(t), text);
  }

  get warmed(): boolean {
    return this.count > 12;
  }
}
