"use strict";

function rgb(code) {
  const hex = /^#?([0-9a-f]{6})$/i.exec(code);
  if (hex) return [0, 2, 4].map((i) => parseInt(hex[1].slice(i, i + 2), 16));
  const n = Number(code);
  if (!Number.isInteger(n) || n < 16 || n > 255) throw new Error("a hex code or a number from 16 to 255 is expected");
  if (n >= 232) return Array(3).fill(8 + (n - 232) * 10);
  const step = (k) => (k ? 55 + k * 40 : 0);
  return [Math.floor((n - 16) / 36), Math.floor((n - 16) / 6) % 6, (n - 16) % 6].map(step);
}

const linear = (c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (c) => rgb(c).reduce((s, v, i) => s + linear(v) * [0.2126, 0.7152, 0.0722][i], 0);

exports.describe = (code) => {
  const [r, g, b] = rgb(code);
  const tone = luminance(code) > 0.5 ? "light" : "dark";
  return `rgb(${r}, ${g}, ${b}), ${tone}`;
};

exports.contrast = (a, b) => {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
