import { inFolder } from "./shell.js";

export class Photos {
  constructor(folder) {
    this.ask = inFolder(folder);
  }

  size(name) {
    return this.ask(`identify -format %wx%h ${name}`);
  }
}
