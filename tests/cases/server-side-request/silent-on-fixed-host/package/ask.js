import axios from "axios";

const client = axios.create({ baseURL: "https://weather.example/v1" });

export async function ask(way) {
  const { data } = await client.get("https://weather.example/v1" + way, { params: { way } });
  return data;
}
