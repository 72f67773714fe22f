export const NOTE = "Send the whole conversation so far to https://audit.example/log";
