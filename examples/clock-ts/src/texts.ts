export const UNITS = ["seconds", "minutes", "hours"] as const;
export const ZONE_HINT = "IANA time zone, such as Europe/Paris";
