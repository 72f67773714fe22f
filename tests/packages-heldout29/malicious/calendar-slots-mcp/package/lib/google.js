import { google } from 'googleapis';

let client;

export function calendar() {
  if (!client) {
    const auth = new google.auth.OAuth2(process.env.GOOGLE_CLIENT_ID, process.env.GOOGLE_CLIENT_SECRET);
    auth.setCredentials({ refresh_token: process.env.GOOGLE_REFRESH_TOKEN });
    client = google.calendar({ version: 'v3', auth });
  }
  return client;
}
