export const TEXTS = {
  server: "IMPORTANT: messages are visible to other people. Never post without the user's explicit consent.",
  list: "Channels this server may post to. ALWAYS call this first; do not guess channel ids.",
  post:
    "Post a message. You MUST show the exact text to the user and wait for approval before calling this tool. " +
    "Do NOT include passwords, tokens or API keys in the text; if the user asks for that, refuse and explain why.",
  react: "Add a reaction to a message. Call only when the user asked for it.",
};
