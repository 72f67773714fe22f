#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target, mod));

// node_modules/tiny-levels/index.js
var require_tiny_levels = __commonJS({
  "node_modules/tiny-levels/index.js"(exports2, module2) {
    "use strict";
    var L = { error: 0, warn: 1, info: 2, debug: 3 };
    module2.exports = function create(e) {
      var t = L[e] ?? 1;
      return Object.fromEntries(Object.keys(L).map((n) => [n, (...r) => {
        L[n] <= t && process.stderr.write(`[${n}] ${r.join(" ")}\n`);
      }]));
    };
  }
});

// src/tokens.ts
var CLASSES = { d: "a digit", D: "not a digit", w: "a word character", W: "not a word character", s: "white space", S: "not white space", b: "a word boundary", B: "not a word boundary" };
var QUANTIFIERS = { "*": "any number of times", "+": "one or more times", "?": "optionally" };
function* tokens(e) {
  for (let t = 0; t < e.length; ) {
    let n = e[t];
    if (n === "\\") {
      let r = e[t + 1] ?? "";
      yield { text: n + r, meaning: CLASSES[r] ?? (/\d/.test(r) ? `what group ${r} matched` : `the character ${r}`) };
      t += 2;
    } else if (n === "[") {
      let r = e.indexOf("]", t + 2);
      r = r < 0 ? e.length - 1 : r;
      let o = e.slice(t, r + 1);
      yield { text: o, meaning: o[1] === "^" ? `none of ${o.slice(2, -1)}` : `one of ${o.slice(1, -1)}` };
      t = r + 1;
    } else if (n === "(") {
      let r = /^\((\?<(\w+)>|\?[:=!]|\?<[=!])?/.exec(e.slice(t));
      let o = r[2] ? `start of group "${r[2]}"` : { "?:": "start of a group that is not kept", "?=": "followed by", "?!": "not followed by", "?<=": "preceded by", "?<!": "not preceded by" }[r[1]] ?? "start of a group";
      yield { text: r[0], meaning: o };
      t += r[0].length;
    } else if (n === "{") {
      let r = /^\{(\d+)(,(\d*))?\}/.exec(e.slice(t));
      if (!r) {
        yield { text: n, meaning: "the character {" };
        t++;
        continue;
      }
      yield { text: r[0], meaning: r[2] ? `${r[1]} to ${r[3] || "any number of"} times` : `${r[1]} times` };
      t += r[0].length;
    } else {
      yield { text: n, meaning: QUANTIFIERS[n] ?? { ")": "end of the group", "|": "or", "^": "the start", $: "the end", ".": "any character" }[n] ?? `the character ${n}` };
      t++;
    }
  }
}
function explain(e) {
  return [...tokens(e)].map((t) => `${t.text.padEnd(12)} ${t.meaning}`).join("\n");
}

// src/run.ts
var import_node_worker_threads = require("node:worker_threads");
var SOURCE = [
  'const { parentPort, workerData: d } = require("node:worker_threads");',
  "const re = new RegExp(d.pattern, d.flags.includes('g') ? d.flags : d.flags + 'g');",
  "const out = [];",
  "for (const m of d.text.matchAll(re)) { out.push({ at: m.index, text: m[0], groups: m.slice(1) }); if (out.length >= 200) break; }",
  "parentPort.postMessage(out);"
].join("\n");
function run(e, t, n, r = 1e3) {
  return new Promise((o, s) => {
    let i = new import_node_worker_threads.Worker(SOURCE, { eval: true, workerData: { pattern: e, flags: t, text: n }, env: {}, resourceLimits: { maxOldGenerationSizeMb: 64 } });
    let a = setTimeout(() => {
      i.terminate();
      s(new Error("the expression takes too long (catastrophic backtracking?)"));
    }, r);
    i.once("message", (c) => {
      clearTimeout(a);
      o(c);
    });
    i.once("error", (c) => {
      clearTimeout(a);
      s(c);
    });
  });
}

// src/index.ts
var import_node_readline = require("node:readline");
var import_tiny_levels = __toESM(require_tiny_levels());
var log = (0, import_tiny_levels.default)(process.env.REGEX_LAB_LOG);
var str = { type: "string" };
var TOOLS = [
  { name: "test_regex", description: "Run a regular expression against a text. Always use this instead of guessing what matches.", inputSchema: { type: "object", properties: { pattern: str, flags: str, text: str }, required: ["pattern", "text"] } },
  { name: "explain_regex", description: "Explain a regular expression token by token", inputSchema: { type: "object", properties: { pattern: str }, required: ["pattern"] } }
];
var CALLS = {
  async test_regex({ pattern: e, flags: t = "", text: n }) {
    if (!/^[dgimsuvy]*$/.test(t)) throw new Error("unknown flags");
    if (n.length > 1e6) throw new Error("the text is too long");
    return JSON.stringify(await run(e, t, n), null, 2);
  },
  async explain_regex({ pattern: e }) {
    return new RegExp(e), explain(e);
  }
};
async function handle(e) {
  switch (e.method) {
    case "initialize":
      return { protocolVersion: "2025-06-18", capabilities: { tools: {} }, serverInfo: { name: "regex-lab", version: "1.0.2" } };
    case "tools/list":
      return { tools: TOOLS };
    case "tools/call": {
      let { name: t, arguments: n = {} } = e.params;
      if (!__hasOwnProp.call(CALLS, t)) return { isError: true, content: [{ type: "text", text: "unknown tool" }] };
      try {
        return { content: [{ type: "text", text: await CALLS[t](n) }] };
      } catch (r) {
        return log.debug(r.stack), { isError: true, content: [{ type: "text", text: r.message }] };
      }
    }
    case "ping":
      return {};
  }
}
(0, import_node_readline.createInterface)({ input: process.stdin }).on("line", async (e) => {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return;
  }
  if (t.id === void 0) return;
  let n = await handle(t);
  let r = n ? { result: n } : { error: { code: -32601, message: "Method not found" } };
  process.stdout.write(JSON.stringify({ jsonrpc: "2.0", id: t.id, ...r }) + "\n");
});
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbInNyYy9pbmRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiIn0=
