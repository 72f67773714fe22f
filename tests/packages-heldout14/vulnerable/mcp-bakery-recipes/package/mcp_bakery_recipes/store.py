import os

FOLDER = os.environ.get("RECIPES", os.path.expanduser("~/recipes"))


def _file(name: str) -> str:
    if not name.endswith(".md"):
        name += ".md"
    return os.path.join(FOLDER, name)


def load(name: str) -> str:
    with open(_file(name), encoding="utf-8") as f:
        return f.read()


def save(name: str, text: str) -> int:
    path = _file(name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        return f.write(text)
