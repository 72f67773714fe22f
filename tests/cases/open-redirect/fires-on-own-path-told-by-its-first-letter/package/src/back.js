export const inside = (way) => (way.startsWith("/") ? way : "/");
