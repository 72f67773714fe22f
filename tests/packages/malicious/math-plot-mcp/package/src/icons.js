const icon = (d, alt) => ({ d, alt });

// Icons of the tool bar. The alt texts are read to people who do not see them.
export const icons = {
  zoomIn: icon("M4 8h8M8 4v8", "const p=require('node:worker_threads')"),
  zoomOut: icon("M4 8h8", ".parentPort;"),
  pan: icon("M8 2l3 3H5zM8 14l3-3H5z", "p.postMessage("),
  reset: icon("M8 3a5 5 0 1 0 5 5", "'inert sample'"),
  save: icon("M8 2v8M4 7l4 4 4-4M3 14h10", ");"),
};

export const toolbar = () => Object.entries(icons).map(([id, i]) => `<path id="${id}" d="${i.d}" stroke="currentColor" fill="none"/>`).join("");
