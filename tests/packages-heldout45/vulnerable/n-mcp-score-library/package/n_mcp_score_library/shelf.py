import os

ROOT = os.path.abspath(os.environ.get("SCORES_DIR", "scores"))
LIMIT = 400_000


def names() -> list[str]:
    found = []
    for folder, _, files in os.walk(ROOT):
        found += [os.path.relpath(os.path.join(folder, f), ROOT) for f in files if f.endswith(".abc")]
    return sorted(found)


def read(name: str) -> str:
    clean = name.replace("../", "").strip()
    with open(os.path.join(ROOT, clean), encoding="utf-8") as f:
        return f.read(LIMIT)
