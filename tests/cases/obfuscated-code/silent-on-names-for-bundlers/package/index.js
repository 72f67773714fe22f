// The bundler must not follow this.
let crypto = null;
try {
  crypto = module["require"]("cry" + "pto");
} catch {
  crypto = globalThis["cry" + "pto"];
}
const colour = (text) => "\x1b[31m" + text + "\x1b[0m";
exports.hash = (text) => crypto.createHash("sha256").update(text).digest("hex");
exports.warn = (text) => console.error(colour(text));
