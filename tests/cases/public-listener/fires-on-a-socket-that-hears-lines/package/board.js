import net from "node:net";
export function open(scores) {
  const board = net.createServer((link) => {
    link.on("data", (said) => {
      if (String(said).startsWith("add ")) scores.push(String(said).slice(4));
      link.write(scores.join("\n"));
    });
  });
  board.listen(7800);
}
