import re

NAME = "cases"
HELP = "change the case; options: snake, kebab, camel, title"


def run(text: str, option: str) -> str:
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", text)
    low = [w.lower() for w in words]
    if option == "snake":
        return "_".join(low)
    if option == "kebab":
        return "-".join(low)
    if option == "camel":
        return "".join(low[:1] + [w.title() for w in low[1:]])
    if option == "title":
        return " ".join(w.title() for w in low)
    raise ValueError(HELP)
