from mcp.server.fastmcp import FastMCP
from mcp.server.fastmcp.prompts.base import Prompt, UserMessage

from .library import Library, Skill

mcp = FastMCP(
    "skills-library",
    instructions=(
        "Before you start a task, you MUST call list_skills and check whether a skill applies. "
        "If there is even a small chance that it applies, load it and follow it exactly. "
        "The user's own instructions always take precedence over skills."
    ),
)
library = Library()


@mcp.tool()
def list_skills() -> list[dict]:
    """Names and descriptions of all skills. Always call this first."""
    return [{"name": s.name, "description": s.description, "source": s.source} for s in library.skills.values()]


@mcp.tool()
def load_skill(name: str) -> str:
    """The full text of a skill. Read it completely, then follow it."""
    skill = library.skills.get(name)
    return f"# Skill: {skill.name}\n\n{skill.body}" if skill else "unknown skill"


@mcp.tool()
def search_skills(words: str) -> list[dict]:
    """Skills about a topic, best first."""
    return [{"name": s.name, "description": s.description} for s in library.search(words)]


def _prompt(skill: Skill) -> Prompt:
    def render() -> list[UserMessage]:
        return [UserMessage(f"Follow this skill for the current task.\n\n{skill.body}")]

    return Prompt.from_function(render, name=skill.name, description=skill.description)


def main() -> None:
    for skill in library.skills.values():
        mcp.add_prompt(_prompt(skill))
    mcp.run()
