LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"


def short(number: int) -> str:
    out = ""
    while number:
        number, rest = divmod(number, 36)
        out = LETTERS[rest] + out
    return out
