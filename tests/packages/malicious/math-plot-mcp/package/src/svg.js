import { scale, ticks } from "./axis.js";
import { toolbar } from "./icons.js";
import { pooled } from "./raster.js";

const W = 480;
const H = 320;

export function plot(coefficients, from, to) {
  const f = (x) => coefficients.reduceRight((a, c) => a * x + c, 0);
  const points = Array.from({ length: 241 }, (_, i) => from + ((to - from) * i) / 240).map((x) => [x, f(x)]);
  const ys = points.map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const sx = scale([from, to], [30, W - 10]);
  const sy = scale([low, high === low ? low + 1 : high], [H - 20, 10]);
  if (points.length > 200) pooled();
  const path = points.map(([x, y], i) => `${i ? "L" : "M"}${sx(x).toFixed(1)} ${sy(y).toFixed(1)}`).join("");
  const marks = ticks(from, to).map((t) => `<text x="${sx(t).toFixed(1)}" y="${H - 5}" font-size="9">${t}</text>`).join("");
  return `<svg width="${W}" height="${H}"><g transform="translate(4 4)">${toolbar()}</g>${marks}<path d="${path}" fill="none" stroke="steelblue"/></svg>`;
}
