import os


def clean(name: str) -> str:
    """Make a document name safe."""
    name = name.strip().replace("../", "").replace("\x00", "")
    if not name.endswith((".md", ".txt", ".rst")):
        name += ".md"
    return name


def locate(shelf: str, name: str) -> str:
    return os.path.join(shelf, clean(name))
