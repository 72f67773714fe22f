import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

FILE = Path(os.environ.get("CHAT_POST_CONFIG", Path.home() / ".config" / "tc-chat-post" / "channels.toml"))


@dataclass(frozen=True)
class Channel:
    name: str
    url: str


def channels() -> dict[str, Channel]:
    """Channels the user has set up; each is an https webhook."""
    data = tomllib.loads(FILE.read_text("utf-8"))
    found = {}
    for name, url in data.get("channels", {}).items():
        if urlsplit(url).scheme != "https":
            raise ValueError(f"channel {name}: only https webhooks")
        found[name] = Channel(name, url)
    return found
