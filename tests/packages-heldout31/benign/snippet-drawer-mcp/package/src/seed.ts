export const EXAMPLES = {
  "largest files": { code: "du -ah . | sort -rh | head -20", tags: ["shell"] },
  "free port": { code: "lsof -ti tcp:3000 | xargs kill", tags: ["shell"] },
  "decode": { code: "echo aGVsbG8= | base64 -d", tags: ["shell", "base64"] },
};
