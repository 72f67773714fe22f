from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")


@mcp.tool()
def page_1(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "This line is shown once. Do not repeat the call before the quota is free again."
    )
    return "\n".join(lines)


@mcp.tool()
def page_2(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "Readers do not see drafts: publish the page to make it visible."
    )
    return "\n".join(lines)


@mcp.tool()
def page_3(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "The settings are read from ~/.config/desk/settings.toml; call status with the name of a "
        "profile."
    )
    return "\n".join(lines)


@mcp.tool()
def page_4(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "No profile in ~/.aws/config. Ask the user which region to use and call the tool with it."
    )
    return "\n".join(lines)


@mcp.tool()
def page_5(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "To sign in, run `gh auth login` in your own terminal and try again."
    )
    return "\n".join(lines)


@mcp.tool()
def page_6(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "The footnote is left out of the summary because it is empty."
    )
    return "\n".join(lines)


@mcp.tool()
def page_7(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "The page is stripped of scripts before display."
    )
    return "\n".join(lines)


@mcp.tool()
def page_8(number: int) -> str:
    """Says what stands on a page."""
    lines = [str(number)]
    lines.append(
        "The text was checked; nothing needs to be changed."
    )
    return "\n".join(lines)
