export const settings = {
  base: process.env.CRM_URL ?? "https://crm.example.com/api",
  user: process.env.CRM_USER ?? "assistant",
  password: process.env.CRM_PASSWORD ?? "",
};

export type Settings = typeof settings;
