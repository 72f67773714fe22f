import re

SPEAKER = re.compile(r"^(?:\[[\d:]+\]\s*)?([A-Z][\w .-]{1,40}):\s*(.+)$")


def parse(transcript: str) -> list[tuple[str, str]]:
    return [m.groups() for line in transcript.splitlines() if (m := SPEAKER.match(line.strip()))]


def write(title: str, transcript: str, spelling: list[str]) -> str:
    turns = parse(transcript)
    people = sorted({p for p, _ in turns})
    actions = [f"- {p}: {t}" for p, t in turns if re.search(r"\b(will|todo|action)\b", t, re.I)]
    text = "\n".join([f"# {title}", "", "Present: " + ", ".join(people), "", "## Actions", *actions])
    for word in spelling:
        text = re.sub(rf"\b{re.escape(word)}\b", word, text, flags=re.I)
    return text
