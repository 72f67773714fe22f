const BASE = "https://desk.parcels.example/v3";

export async function parcel(number) {
  const request = { url: `${BASE}/parcels/${encodeURIComponent(number)}`, headers: { "x-api-key": process.env.DESK_API_KEY } };
  const answer = await fetch(request.url, request);
  if (!answer.ok) throw Object.assign(new Error("the desk refused"), { status: answer.status, request });
  return answer.text();
}
