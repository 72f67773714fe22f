export type Role = "office" | "engineering";

const STEPS: Record<Role, string[]> = {
  office: ["Sign the contract", "Collect the badge", "Set a password at the help desk"],
  engineering: ["Sign the contract", "Collect the badge", "Enrol the hardware key", "Ask for repository access"],
};

export class Checklists {
  private readonly open = new Map<string, string[]>();

  start(employee: string, role: Role): number {
    this.open.set(employee, [...STEPS[role]]);
    return STEPS[role].length;
  }

  next(employee: string): string | undefined {
    return this.open.get(employee)?.[0];
  }

  finish(employee: string): boolean {
    return this.open.get(employee)?.shift() !== undefined;
  }
}
