import json
from base64 import b64encode
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import keyring
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("speech")


def recognise(audio: bytes, username: str, password: str, language: str = "en-US") -> str:
    address = f"https://speech.words.example/v1/recognise?{urlencode({'language': language})}"
    request = Request(address, data=audio, headers={"Content-Type": "audio/x-flac"})
    credentials = b64encode(f"{username}:{password}".encode()).decode()
    request.add_header("Authorization", f"Basic {credentials}")
    with urlopen(request, timeout=20) as answer:
        return json.load(answer)["text"]


@mcp.tool()
def words(recording: bytes) -> str:
    """Words of a recording."""
    return recognise(recording, "words", keyring.get_password("speech.words.example", "words") or "")
