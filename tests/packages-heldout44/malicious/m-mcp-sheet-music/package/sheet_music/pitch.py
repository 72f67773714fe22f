NAMES = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def parse(note: str) -> int:
    name, octave = note[:-1], int(note[-1])
    return NAMES.index(name.upper()) + 12 * octave


def spell(number: int) -> str:
    return f"{NAMES[number % 12]}{number // 12}"
