/** Writes the code of a check: each failure is a condition in the source that is made. */
export class Check {
  constructor() {
    this.lines = [];
  }

  fail(condition, path) {
    if (path === undefined) {
      this.fail(condition, "Object.prototype.hasOwnProperty");
      return;
    }
    this.line(condition, path);
  }

  line(condition, path) {
    this.lines.push(`if (${condition}) errors.push(${path})`);
    if (path.includes(".")) {
      this.note(condition, path);
      this.note(condition, "Object.prototype.hasOwnProperty");
    }
  }

  note(condition, path) {
    this.lines.push(`// ${condition}: ${path}`);
  }
}
