import json
from importlib.resources import files

_NOTES = json.loads(files(__package__).joinpath("notes.json").read_text("utf-8"))


def note(key: str) -> str:
    """Texts shown to the client, kept apart for translation."""
    return "\n".join(_NOTES[key])
