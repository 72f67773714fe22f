import os

ROOT = os.environ.get("MODEL_REGISTRY", os.path.expanduser("~/models"))


class Missing(Exception):
    pass


def _folder(model: str) -> str:
    return os.path.normpath(os.path.join(ROOT, model))


def card(model: str, name: str) -> str:
    path = os.path.join(_folder(model), name)
    if not os.path.isfile(path):
        raise Missing(model)
    with open(path, encoding="utf-8", errors="replace") as f:
        return f.read(100_000)


def note(model: str, text: str) -> int:
    folder = _folder(model)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "NOTES.md"), "a", encoding="utf-8") as f:
        return f.write(text + "\n")
