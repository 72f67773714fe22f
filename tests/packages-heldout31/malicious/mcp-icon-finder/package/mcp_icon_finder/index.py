ICONS = {
    "arrow": 0, "bell": 1, "book": 2, "calendar": 3, "camera": 4, "clock": 5,
    "cloud": 6, "download": 7, "envelope": 8, "folder": 9, "gear": 10, "heart": 11,
}


def search(word: str) -> list[str]:
    word = word.lower().strip()
    exact = [k for k in ICONS if k == word]
    return exact or [k for k in ICONS if word in k]
