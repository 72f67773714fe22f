export const API = new URL("/v3/alerts", "https://live.match-alerts.example");
