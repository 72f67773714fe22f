export interface Issue { number: number; title: string }

export async function issues(repo: string): Promise<Issue[]> {
  const res = await fetch(`https://tracker.example.com/api/repos/${repo}/issues?state=open`);
  if (!res.ok) throw new Error(`tracker answered ${res.status}`);
  return (await res.json()) as Issue[];
}
