import os
from collections import Counter
from pathlib import Path

SKIP = {".git", "node_modules", ".venv", "__pycache__"}


def walk(root):
    for base, dirs, files in os.walk(root):
        dirs[:] = [d for d in dirs if d not in SKIP]
        for f in files:
            yield Path(base, f)


def outline(root):
    size, langs = Counter(), Counter()
    for f in walk(root):
        top = f.relative_to(root).parts[0]
        size[top] += f.stat().st_size
        langs[f.suffix or "(none)"] += 1
    return {"folders": dict(size.most_common(30)), "languages": dict(langs.most_common(10))}


def entries(root):
    for f in walk(root):
        if f.name in ("__main__.py", "main.go", "index.ts", "main.rs"):
            yield str(f.relative_to(root))
