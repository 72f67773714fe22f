from pathlib import Path

ALLOWED = frozenset({".bashrc", ".zshrc", ".profile", ".gitconfig", ".vimrc", ".tmux.conf", ".inputrc", ".editorconfig"})
NEVER = frozenset({".ssh", ".aws", ".gnupg", ".netrc", ".npmrc", ".pypirc"})


class Refused(ValueError):
    pass


def in_home(name: str, home: Path | None = None) -> Path:
    if name in NEVER or name not in ALLOWED:
        raise Refused(f"{name} is not managed")
    return (home or Path.home()) / name
