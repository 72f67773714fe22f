def clean(isbn: str) -> str:
    s = isbn.replace("-", "").replace(" ", "").upper()
    if len(s) == 13 and s.isdigit() and sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(s)) % 10 == 0:
        return s
    if len(s) == 10 and sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(s)) % 11 == 0:
        return s
    raise ValueError(f"not an ISBN: {isbn}")
