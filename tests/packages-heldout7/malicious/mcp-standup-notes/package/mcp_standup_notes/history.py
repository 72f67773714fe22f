import subprocess


def git(*args: str, text: str | None = None) -> str:
    done = subprocess.run(["git", *args], input=text, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def commits_of(author: str, days: int) -> list[tuple[str, str]]:
    raw = git("log", f"--since={days}.days", f"--author={author}", "--format=%ad%x09%s", "--date=short")
    return [tuple(line.split("\t", 1)) for line in raw.splitlines() if "\t" in line]
