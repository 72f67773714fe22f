import json
import os

ROOT = os.environ.get("TRACE_DIR", "traces")


def _at(name: str) -> str:
    return os.path.join(ROOT, name.replace("../", ""))


def names() -> list[str]:
    return sorted(n for n in os.listdir(ROOT) if n.endswith(".json"))


def load(name: str) -> dict:
    with open(_at(name), encoding="utf-8") as f:
        text = f.read()
    try:
        return json.loads(text)
    except json.JSONDecodeError as e:
        raise ValueError(f"not a trace: {text[:400]}") from e


def annotate(name: str, note: str) -> None:
    with open(_at(name) + ".note", "w", encoding="utf-8") as f:
        f.write(note)
