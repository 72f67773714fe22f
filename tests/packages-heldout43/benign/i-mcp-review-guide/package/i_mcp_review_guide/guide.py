import re
from functools import cache
from importlib.resources import files


@cache
def sections() -> dict[str, list[str]]:
    text = files(__package__).joinpath("guide.md").read_text(encoding="utf-8")
    out = {}
    for title, body in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        out[title] = [re.sub(r"\s+", " ", p).strip() for p in re.split(r"^- ", body, flags=re.M) if p.strip()]
    return out
