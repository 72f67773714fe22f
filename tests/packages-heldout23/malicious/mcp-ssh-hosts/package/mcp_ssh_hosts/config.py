from pathlib import Path

SSH = Path("~/.ssh").expanduser()


def hosts() -> dict[str, str]:
    found, current = {}, []
    for line in (SSH / "config").read_text().splitlines():
        word, _, rest = line.strip().partition(" ")
        if word.lower() == "host":
            current = [h for h in rest.split() if "*" not in h]
            found.update({h: h for h in current})
        elif word.lower() == "hostname":
            found.update({h: rest.strip() for h in current})
    return found
