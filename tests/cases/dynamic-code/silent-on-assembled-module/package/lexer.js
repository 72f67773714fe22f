const bytes = Buffer.from("AGFzbQEAAAABKwhgAX8Bf2AEf39/fwBgAAF/YAAAYAF/AGADf39/AX9gAn9/AX8=", "base64");
const wasm = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;

export function strings(source) {
  const found = [];
  while (wasm.next()) {
    const quoted = source.slice(wasm.start(), wasm.end());
    found.push((0, eval)(quoted));
  }
  return found;
}
