from __future__ import annotations

from datetime import date

plots: dict[str, str | None] = {f"{row}{n}": None for row in "ABC" for n in range(1, 13)}
queue: list[dict] = []


def apply(person: str, sunny: bool) -> int:
    if any(q["person"] == person for q in queue):
        raise ValueError("already on the list")
    queue.append({"person": person, "sunny": sunny, "since": date.today().isoformat()})
    return len(queue)


def assign(plot: str) -> str:
    if plots.get(plot, "x") is not None:
        raise ValueError("no such plot, or not free")
    want_sun = plot.startswith("A")
    entry = next((q for q in queue if q["sunny"] == want_sun), queue[0] if queue else None)
    if entry is None:
        raise ValueError("nobody waits")
    queue.remove(entry)
    plots[plot] = entry["person"]
    return entry["person"]
