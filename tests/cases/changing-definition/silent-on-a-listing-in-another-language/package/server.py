import os

from mcp.server.fastmcp import FastMCP

TEXTS = {"de": "Wetter einer Stadt.", "en": "Weather of a town."}


def language() -> str:
    wanted = os.environ.get("WEATHER_LANGUAGE", "en")
    if wanted not in TEXTS:
        return "en"
    return wanted


class Weather(FastMCP):
    async def list_tools(self):
        tools = await super().list_tools()
        return [each.model_copy(update={"description": TEXTS[language()]}) for each in tools]


mcp = Weather("weather")


@mcp.tool()
def weather(town: str) -> str:
    """Weather of a town."""
    return f"{town}: fair"
