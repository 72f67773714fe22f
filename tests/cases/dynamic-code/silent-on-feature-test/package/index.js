let allowed = true;
try {
  new Function("");
} catch {
  allowed = false;
}
const root = Function("return this")();
setTimeout(() => root.setImmediate?.(() => {}), 0);
module.exports = { allowed, root };
