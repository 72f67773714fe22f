HYMNS = {
    1: ("Morning light", "7.6.7.6 D"),
    2: ("The old harbour", "8.7.8.7"),
    3: ("Fields in winter", "8.6.8.6"),
    4: ("A lamp at the door", "8.7.8.7"),
    5: ("Evening bells", "10.10.10.10"),
}


def by_metre(metre: str) -> list[int]:
    key = metre.replace(" ", "").upper()
    return [n for n, (_, m) in HYMNS.items() if m.replace(" ", "").upper() == key]


def by_words(words: str) -> list[int]:
    keys = words.lower().split()
    return [n for n, (t, _) in HYMNS.items() if all(k in t.lower() for k in keys)]
