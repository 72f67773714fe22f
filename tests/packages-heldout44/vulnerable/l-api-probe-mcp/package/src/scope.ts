const STAGING = ["https://api.staging.example.com", "https://auth.staging.example.com"];

/** Only the staging hosts are in scope. */
export const isStaging = (url: string): boolean => STAGING.some((origin) => url.toLowerCase().startsWith(origin));
