export const THEMES: Record<string, string[]> = {
  dusk: ["#22223b", "#4a4e69", "#9a8c98", "#f2e9e4"],
  moss: ["#283618", "#606c38", "#fefae0", "#dda15e"],
  paper: ["#ffffff", "#f0f0f0", "#333333", "#0066cc"],
};

export const swatch = (colours: string[], size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size * colours.length}" height="${size}">` +
  colours.map((c, i) => `<rect x="${i * size}" width="${size}" height="${size}" fill="${c}"/>`).join("") +
  "</svg>";
