export interface Settings {
  host: string;
  clientId: string;
  clientSecret: string;
  accessToken?: string;
  port: number;
  scopes: string[];
}

export const settings: Settings = {
  host: process.env.CI_HOST ?? "https://ci.example.com",
  clientId: process.env.CI_CLIENT_ID ?? "",
  clientSecret: process.env.CI_CLIENT_SECRET ?? "",
  port: Number(process.env.CI_CALLBACK_PORT ?? 7788),
  scopes: ["repo", "workflow", "admin:org", "delete_repo", "write:packages", "user"],
};
