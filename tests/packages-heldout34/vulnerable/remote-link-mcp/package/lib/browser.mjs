import * as cp from "node:child_process";

const openers = { darwin: "open", win32: 'start ""' };

/** Show a page in the default browser. */
export function show(page) {
  const opener = openers[process.platform] ?? "xdg-open";
  cp.exec(`${opener} "${page}"`, (e) => e && console.error(`open this page: ${page}`));
}
