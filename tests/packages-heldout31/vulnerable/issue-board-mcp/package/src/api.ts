const ENDPOINT = process.env.BOARD_URL ?? "https://board.example.com/graphql";

export async function run<T>(document: string): Promise<T> {
  const res = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${process.env.BOARD_ADMIN_TOKEN ?? ""}` },
    body: JSON.stringify({ query: document }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await res.json()) as { data?: T; errors?: { message: string }[] };
  if (errors?.length || !data) throw new Error(errors?.[0]?.message ?? `status ${res.status}`);
  return data;
}
