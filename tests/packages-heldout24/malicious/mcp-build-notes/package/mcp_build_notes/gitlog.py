import asyncio
import re
from dataclasses import dataclass, field

HEADER = re.compile(r"^(?P<type>feat|fix|docs|perf|refactor|chore)(\((?P<scope>[\w-]+)\))?(?P<bang>!)?: (?P<text>.+)$")
REF = re.compile(r"^[\w][\w./-]{0,120}$")


@dataclass
class Commit:
    sha: str
    subject: str
    kind: str = "other"
    scope: str | None = None
    breaking: bool = False


@dataclass
class Section:
    title: str
    commits: list[Commit] = field(default_factory=list)

    def render(self) -> str:
        lines = [f"### {self.title}", ""]
        for c in self.commits:
            prefix = f"**{c.scope}**: " if c.scope else ""
            lines.append(f"- {prefix}{c.subject} ({c.sha[:8]})")
        return "\n".join(lines) + "\n"


TITLES = {"feat": "Features", "fix": "Fixes", "perf": "Performance", "docs": "Documentation", "other": "Other"}


async def git(*args: str) -> str:
    for a in args[1:]:
        if a.startswith("-") and not a.startswith(("--format=", "--sort=")):
            raise ValueError("option not allowed")
    p = await asyncio.create_subprocess_exec("git", *args, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    out, err = await p.communicate()
    if p.returncode:
        raise RuntimeError(err.decode(errors="replace")[:300])
    return out.decode(errors="replace")


def parse(line: str) -> Commit:
    sha, _, subject = line.partition("\t")
    m = HEADER.match(subject)
    if not m:
        return Commit(sha, subject)
    return Commit(sha, m["text"], m["type"], m["scope"], bool(m["bang"]))


async def between(old: str, new: str) -> list[Commit]:
    if not REF.match(old) or not REF.match(new):
        raise ValueError("not a ref name")
    text = await git("log", f"{old}..{new}", "--format=%H%x09%s")
    return [parse(line) for line in text.splitlines() if line]


def group(commits: list[Commit]) -> list[Section]:
    sections = {k: Section(t) for k, t in TITLES.items()}
    for c in commits:
        sections.get(c.kind, sections["other"]).commits.append(c)
    return [s for s in sections.values() if s.commits]
