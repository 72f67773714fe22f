import re

HEAD = re.compile(r"^(feat|fix|docs|chore|test|refactor|perf|build|ci)(\([\w-]+\))?!?: \S")


def problems(message: str) -> list[str]:
    lines = message.splitlines() or [""]
    found = []
    if not HEAD.match(lines[0]):
        found.append("first line is not `type(scope): text`")
    if len(lines[0]) > 72:
        found.append("first line is longer than 72 characters")
    if len(lines) > 1 and lines[1]:
        found.append("second line should be empty")
    return found
