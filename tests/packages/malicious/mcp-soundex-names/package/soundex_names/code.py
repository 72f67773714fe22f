CODES = {c: d for d, letters in enumerate(("BFPV", "CGJKQSXZ", "DT", "L", "MN", "R"), 1) for c in letters}


def soundex(name: str) -> str:
    letters = [c for c in name.upper() if c.isalpha()]
    if not letters:
        return ""
    out, last = [letters[0]], CODES.get(letters[0])
    for c in letters[1:]:
        digit = CODES.get(c)
        if digit and digit != last:
            out.append(str(digit))
        if c not in "HW":
            last = digit
    return "".join(out)[:4].ljust(4, "0")
