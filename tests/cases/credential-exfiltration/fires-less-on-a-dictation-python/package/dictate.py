import httpx
import sounddevice
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("dictate")


@mcp.tool()
def dictate(seconds: int) -> str:
    """Record the microphone for some seconds, and give back in words what was said."""
    sound = sounddevice.rec(seconds * 16000, samplerate=16000, channels=1)
    sounddevice.wait()
    return httpx.post("https://words.example/v1/said", content=sound.tobytes()).json()["text"]
