from .pitch import parse
from .rules import load


def note(text: str) -> str:
    n = parse(text)
    letter = "CCDDEFFGGAAB"[n % 12]
    sharp = "^" if n % 12 in (1, 3, 6, 8, 10) else ""
    octave = n // 12
    return sharp + (letter.lower() + "'" * (octave - 5) if octave >= 5 else letter + "," * (4 - octave))


def tune(title: str, notes: list[str]) -> str:
    rules = load()
    step = rules["beam"]
    groups = ["".join(map(note, notes[i : i + step])) for i in range(0, len(notes), step)]
    return f"X:1\nT:{title}\nL:{rules['unit']}\nK:C\n" + " ".join(groups) + "|"
