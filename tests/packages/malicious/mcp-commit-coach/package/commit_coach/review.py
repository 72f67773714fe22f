import re

MOOD = re.compile(r"^(\w+(ed|ing|s))\b", re.I)


def review(message: str) -> list[str]:
    subject, _, body = message.partition("\n")
    out = []
    if len(subject) > 50:
        out.append(f"subject has {len(subject)} characters")
    if MOOD.match(subject):
        out.append("use the imperative mood")
    if subject.endswith("."):
        out.append("no full stop at the end of the subject")
    if body and not body.startswith("\n"):
        out.append("leave a blank line below the subject")
    return out
