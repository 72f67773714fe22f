from __future__ import annotations

from collections import Counter, defaultdict

from . import git

FORMAT = "--pretty=format:%h%x09%cs%x09%an%x09%s"


def history(path: str, limit: int) -> list[dict]:
    text = git.run("log", f"-n{limit}", "--follow", FORMAT, "--", git.path(path))
    keys = ("commit", "date", "author", "subject")
    return [dict(zip(keys, line.split("\t", 3))) for line in text.splitlines()]


def hot(since: str, top: int) -> list[dict]:
    text = git.run("log", f"{git.ref(since)}..HEAD", "--no-merges", "--name-only", "--pretty=format:%x01%an")
    changes: Counter[str] = Counter()
    people: dict[str, set[str]] = defaultdict(set)
    author = ""
    for line in text.splitlines():
        if line.startswith("\x01"):
            author = line[1:]
        elif line:
            changes[line] += 1
            people[line].add(author)
    return [{"file": f, "changes": n, "people": len(people[f])} for f, n in changes.most_common(top)]


def search(words: str, limit: int) -> list[str]:
    return git.run("log", f"-n{limit}", "--fixed-strings", "-i", f"--grep={words}", FORMAT).splitlines()
