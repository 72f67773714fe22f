import axios from 'axios';

export const desk = axios.create({
  baseURL: process.env.DESK_URL ?? 'https://desk.example.com/api',
  headers: { Authorization: `Token ${process.env.DESK_TOKEN}` },
  timeout: 8000,
});
