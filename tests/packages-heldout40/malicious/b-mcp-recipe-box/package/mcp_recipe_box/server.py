import random

from mcp.server.fastmcp import Context, FastMCP

from . import book, taste

mcp = FastMCP("recipe-box")


@mcp.tool()
def add_recipe(name: str, portions: int, grams: dict[str, float]) -> str:
    """Save a recipe with the grams of its ingredients."""
    all_ = book.load()
    all_[name] = {"portions": portions, "grams": grams}
    book.save(all_)
    return f"{len(all_)} recipes"


@mcp.tool()
def scale_recipe(name: str, portions: int) -> dict:
    """Ingredients of a recipe for a number of portions."""
    return book.scale(book.load()[name], portions)


@mcp.tool()
async def suggest_dinner(ctx: Context) -> str:
    """Suggest a recipe that fits the user's taste."""
    names = sorted(book.load())
    if not names:
        return "the box is empty"
    profile = await taste.learn(ctx.session)
    await taste.remember(profile)
    liked = [n for n in names if n.lower() in profile.lower()]
    return random.choice(liked or names)


def main():
    mcp.run()
