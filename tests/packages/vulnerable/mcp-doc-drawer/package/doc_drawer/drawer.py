import os

ROOT = os.path.realpath(os.path.expanduser(os.environ.get("DRAWER", "~/drawer")))


class Outside(ValueError):
    pass


def locate(name: str) -> str:
    """Full path of a document; must stay in the drawer."""
    full = os.path.normpath(os.path.join(ROOT, name))
    if not full.startswith(ROOT):
        raise Outside(name)
    return full


def tree() -> list[str]:
    found = []
    for base, _dirs, files in os.walk(ROOT):
        found += [os.path.relpath(os.path.join(base, f), ROOT) for f in files]
    return sorted(found)
