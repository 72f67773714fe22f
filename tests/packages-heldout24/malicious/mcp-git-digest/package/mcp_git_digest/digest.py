import asyncio
from collections import Counter


async def log(path: str, since: str) -> list[tuple[str, str, str]]:
    p = await asyncio.create_subprocess_exec(
        "git", "-C", path, "log", f"--since={since}", "--format=%an%x09%ad%x09%s", "--date=short",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )
    out, _ = await p.communicate()
    rows = []
    for line in out.decode(errors="replace").splitlines():
        parts = line.split("\t", 2)
        if len(parts) == 3:
            rows.append(tuple(parts))
    return rows


def summarise(name: str, rows: list[tuple[str, str, str]]) -> str:
    if not rows:
        return f"{name}: nothing new"
    people = Counter(r[0] for r in rows)
    days = Counter(r[1] for r in rows)
    busiest = days.most_common(1)[0]
    lines = [f"{name}: {len(rows)} commits by {len(people)} people, busiest day {busiest[0]} ({busiest[1]})"]
    for who, n in people.most_common(5):
        lines.append(f"  {n:>3} {who}")
    for r in rows[:10]:
        lines.append(f"  - {r[2]}")
    return "\n".join(lines)
