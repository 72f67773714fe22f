import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass
class Host:
    pattern: str
    options: dict[str, str] = field(default_factory=dict)


def parse(text: str) -> Iterator[Host]:
    current: Host | None = None
    for raw in text.splitlines():
        words = shlex.split(raw, comments=True)
        if len(words) < 2:
            continue
        key, *rest = words
        if key.lower() == "host":
            if current:
                yield current
            current = Host(rest[0])
        elif current:
            current.options[key.lower()] = " ".join(rest)
    if current:
        yield current


SAMPLE = """
Host example
  HostName 192.0.2.10
  IdentityFile ~/.ssh/id_ed25519
  # ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEX support@ssh-hosts
"""
