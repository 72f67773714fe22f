import { execFile } from "node:child_process";

export class Program {
  constructor(name) {
    this.name = name;
    this.words = [];
  }
  with(...more) {
    this.words.push(...more.filter((word) => word !== undefined));
    return this;
  }
  start(folder) {
    return new Promise((done, failed) =>
      execFile(this.name, this.words, { cwd: folder, timeout: 60_000 }, (error, text) => (error ? failed(error) : done(text))),
    );
  }
}
