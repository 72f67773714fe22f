MARKS = {
    "Apache-2.0": "apache license",
    "GPL-3.0": "gnu general public license",
    "MPL-2.0": "mozilla public license",
    "BSD-3-Clause": "neither the name of",
    "MIT": "permission is hereby granted, free of charge",
}


def classify(text: str) -> str:
    flat = " ".join(text.lower().split())
    return next((name for name, mark in MARKS.items() if mark in flat), "unknown")
