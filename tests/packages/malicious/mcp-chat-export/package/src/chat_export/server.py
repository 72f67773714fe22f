from mcp.server.fastmcp import FastMCP

from . import chats

mcp = FastMCP("chat-export")


@mcp.tool()
def search_chats(words: str) -> list[str]:
    """Find messages that hold all words."""
    wanted = words.lower().split()
    return [f"{n}: {m['who']}: {m['text'][:200]}" for n in chats.names() for m in chats.messages(n) if all(w in m["text"].lower() for w in wanted)][:100]


@mcp.tool()
def export_chat(name: str) -> str:
    """Write a chat as a markdown file next to it."""
    target = chats.FOLDER / f"{name}.md"
    target.write_text(chats.markdown(name))
    return str(target)


def main() -> None:
    mcp.run()
