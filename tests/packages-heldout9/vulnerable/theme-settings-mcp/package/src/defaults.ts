export const defaults = {
  colors: { accent: "#3366ff", text: "#222222", paper: "#ffffff" },
  font: { family: "sans-serif", size: "16px" },
};
