import ejs from "ejs";
import { indent, page } from "./layout.js";
import { source } from "./blocks.js";

export class Renderer {
  constructor(options = {}) {
    this.options = { rmWhitespace: true, ...options };
  }

  body(names, data) {
    const template = [...source(names)].join("\n");
    return ejs.render(template, data, this.options);
  }

  letter(names, data) {
    return page(indent(this.body(names, data)));
  }

  subject(text, data) {
    const fn = ejs.compile(text.replace(/\{(\w+)\}/g, "<%= $1 %>"), { client: false });
    return fn(data).trim();
  }
}
