export type Shape =
  | { kind: "rect"; x: number; y: number; w: number; h: number; fill: string }
  | { kind: "text"; x: number; y: number; text: string; fill: string };

const esc = (s: string) => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

export class Board {
  private shapes: Shape[] = [];

  add(s: Shape): number {
    if (this.shapes.length >= 500) throw new RangeError("the board is full");
    return this.shapes.push(s);
  }

  svg(): string {
    const body = this.shapes.map((s) =>
      s.kind === "rect"
        ? `<rect x="${s.x}" y="${s.y}" width="${s.w}" height="${s.h}" fill="${esc(s.fill)}"/>`
        : `<text x="${s.x}" y="${s.y}" fill="${esc(s.fill)}">${esc(s.text)}</text>`,
    );
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">${body.join("")}</svg>`;
  }
}
