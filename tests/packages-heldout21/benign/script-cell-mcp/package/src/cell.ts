import { getQuickJS, shouldInterruptAfterDeadline } from "quickjs-emscripten";

const MEMORY = 16 * 1024 * 1024;
const STACK = 256 * 1024;
const MILLISECONDS = 1_000;
const OUTPUT = 200_000;

export class CellError extends Error {}

const quickjs = await getQuickJS();

/** Text of a QuickJS error object, without trusting its shape. */
function describe(dumped: unknown): string {
  if (dumped !== null && typeof dumped === "object") {
    const { name, message } = dumped as { name?: unknown; message?: unknown };
    return `${String(name ?? "Error").slice(0, 40)}: ${String(message ?? "").slice(0, 300)}`;
  }
  return String(dumped).slice(0, 300);
}

export function run(script: string, input: unknown): unknown {
  const runtime = quickjs.newRuntime();
  try {
    runtime.setMemoryLimit(MEMORY);
    runtime.setMaxStackSize(STACK);
    runtime.setInterruptHandler(shouldInterruptAfterDeadline(Date.now() + MILLISECONDS));
    const vm = runtime.newContext();
    try {
      const json = vm.newString(JSON.stringify(input ?? null));
      vm.setProp(vm.global, "__input", json);
      json.dispose();
      const wrapped = `"use strict"; JSON.stringify((function (input) {\n${script}\n})(JSON.parse(__input)));`;
      const result = vm.evalCode(wrapped, "cell.js");
      if (result.error) {
        const text = describe(vm.dump(result.error));
        result.error.dispose();
        throw new CellError(text);
      }
      const kind = vm.typeof(result.value);
      const text = kind === "string" ? vm.getString(result.value) : "null";
      result.value.dispose();
      if (text.length > OUTPUT) throw new CellError("the result is too large");
      return JSON.parse(text) as unknown;
    } finally {
      vm.dispose();
    }
  } finally {
    runtime.dispose();
  }
}
