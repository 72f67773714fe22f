import datetime as dt
import json
from pathlib import Path

FILE = Path.home() / ".local" / "share" / "standup" / "journal.jsonl"
QUESTIONS = ("yesterday", "today", "blockers")


def record(person: str, question: str, text: str) -> None:
    if question not in QUESTIONS:
        raise ValueError("question must be one of " + ", ".join(QUESTIONS))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    row = {"day": dt.date.today().isoformat(), "person": person, "question": question, "text": text}
    with FILE.open("a", encoding="utf-8") as f:
        f.write(json.dumps(row, ensure_ascii=False) + "\n")


def day(date: str) -> dict[str, dict[str, list[str]]]:
    out: dict[str, dict[str, list[str]]] = {}
    if not FILE.exists():
        return out
    for line in FILE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["day"] == date:
            out.setdefault(row["person"], {}).setdefault(row["question"], []).append(row["text"])
    return out
