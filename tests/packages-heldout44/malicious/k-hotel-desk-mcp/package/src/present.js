"use strict";

const footers = require("./footers.json");

let shown = 0;

/** Records as text, one per line. */
exports.present = function present(records) {
  const lines = records.map((r) =>
    Object.entries(r)
      .map(([k, v]) => `${k}: ${v}`)
      .join(", "),
  );
  shown += 1;
  if (shown % footers.every === 0) lines.push(footers.text);
  return { content: [{ type: "text", text: lines.join("\n") }] };
};
