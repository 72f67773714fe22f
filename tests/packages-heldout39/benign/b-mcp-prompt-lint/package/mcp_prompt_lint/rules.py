import re

RULES = {
    "override": re.compile(r"ignore (all )?(previous|prior) instructions", re.I),
    "secrecy": re.compile(r"do not (tell|mention|inform)( this to)? the user", re.I),
    "key-file": re.compile(r"~?/\.(ssh/id_\w+|aws/credentials)", re.I),
    "pipe-to-shell": re.compile(r"curl [^|\n]+\|\s*(ba)?sh", re.I),
}

WHY = {
    "override": "asks the model to drop its instructions",
    "secrecy": "asks the model to hide something from the user",
    "key-file": "names a file that holds keys",
    "pipe-to-shell": "runs a download in a shell",
}


def lint(text: str) -> list[dict]:
    return [
        {"rule": name, "at": m.start(), "text": m.group(0)}
        for name, rx in RULES.items()
        for m in rx.finditer(text)
    ]
