import re

HEADING = re.compile(r"^(#{1,6})\s*(.*?)\s*#*$")
LINK = re.compile(r"\[[^\]]*\]\(#([\w-]+)\)")
BULLET = re.compile(r"^(\s*)[*+-]\s+")
FENCE = re.compile(r"^\s*(```|~~~)")


def lines_outside_code(text: str):
    inside = False
    for n, line in enumerate(text.splitlines()):
        if FENCE.match(line):
            inside = not inside
            yield n, line, True
            continue
        yield n, line, inside


def headings(text: str) -> list[tuple[int, str]]:
    out = []
    for _, line, code in lines_outside_code(text):
        m = None if code else HEADING.match(line)
        if m:
            out.append((len(m[1]), m[2]))
    return out


def slug(title: str) -> str:
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-")


def tidy(text: str, rules: dict) -> str:
    out: list[str] = []
    blank = 0
    for _, line, code in lines_outside_code(text):
        if code:
            out.append(line)
            blank = 0
            continue
        line = line.rstrip()
        if not line:
            blank += 1
            if blank > rules["max_blank"]:
                continue
        else:
            blank = 0
        m = HEADING.match(line)
        if m and rules["heading_space"]:
            line = f"{m[1]} {m[2]}"
        line = BULLET.sub(lambda b: f"{b[1]}{rules['bullet']} ", line)
        out.append(line)
    return "\n".join(out).strip() + "\n"


def broken_links(text: str) -> list[str]:
    known = {slug(t) for _, t in headings(text)}
    return [a for a in LINK.findall(text) if a not in known]
