export interface Runtime {
  image: string;
  argv: readonly string[];
}

// Images are pinned by digest and must be present already: `--pull never`.
export const RUNTIMES: Readonly<Record<string, Runtime>> = {
  python: {
    image: "images.example/runbox/python@sha256:6d3b8f2c9c0a7be3f4a1c5e0d7b9182736455463728190abcdef0123456789ab",
    argv: ["python3", "-I", "-"],
  },
  javascript: {
    image: "images.example/runbox/node@sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566778899aabbccddeeff0",
    argv: ["node", "--input-type=module", "-"],
  },
};
