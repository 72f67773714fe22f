import os

ROOT = os.path.abspath(os.environ.get("WIKI_ROOT", "wiki"))


def locate(name: str) -> str:
    full = os.path.normpath(os.path.join(ROOT, name))
    if not full.startswith(ROOT):
        raise ValueError("outside of the wiki")
    return full
