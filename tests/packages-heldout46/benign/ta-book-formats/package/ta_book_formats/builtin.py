def short(b: dict) -> str:
    return f"{b['author']} ({b['year']})"


def full(b: dict) -> str:
    return f"{b['author']}: {b['title']}, {b['year']}."


BUILTIN = {"short": short, "full": full}
