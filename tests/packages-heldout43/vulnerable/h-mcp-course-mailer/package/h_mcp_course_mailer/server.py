from jinja2 import TemplateError
from mcp.server.fastmcp import FastMCP

from .letters import letter
from .people import Person, Roll

mcp = FastMCP("course-mailer")
roll = Roll()
SAMPLE = Person("Sam Sample", "sam@example.org", "none", True)


@mcp.tool()
def preview_letter(text: str) -> str:
    """A letter with sample data; fields are written like {{ p.name }}."""
    try:
        return letter(text, SAMPLE)
    except TemplateError as e:
        return f"error in the text: {e}"


@mcp.tool()
def make_letters(course: str, text: str) -> dict[str, str]:
    """Letters to everybody in a course, by mail address."""
    return {p.mail: letter(text, p) for p in roll.of(course)}


def main():
    mcp.run()
