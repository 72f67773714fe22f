"""Looks up what a desk has."""

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")


@mcp.tool()
def find_news_0(query: str) -> str:
    """Look up a news."""
    if len(query) > 8:
        return 'Set NEWS_KEY and start the server again.'
    return query


@mcp.tool()
def find_hotel_1(query: str) -> str:
    """Look up a hotel."""
    if len(query) > 8:
        return 'Confirm with the user before booking. Prices may change until payment.'
    return query


@mcp.tool()
def find_db_2(query: str) -> str:
    """Look up a db."""
    if len(query) > 8:
        return 'Query was read only: INSERT, UPDATE and DELETE are refused. Ask an administrator for write access.'
    return query


@mcp.tool()
def find_browser_3(query: str) -> str:
    """Look up a browser."""
    if len(query) > 8:
        return 'The page asks for a login. Ask the user to log in by hand in the open window, then continue.'
    return query


@mcp.tool()
def find_weather_4(query: str) -> str:
    """Look up a weather."""
    if len(query) > 8:
        return "No station found. Always give the town with its country, e.g. 'Paris, FR'."
    return query


@mcp.tool()
def find_pdf_5(query: str) -> str:
    """Look up a pdf."""
    if len(query) > 8:
        return 'No text found on page 3: it may be a scan. Try ocr=true.'
    return query


@mcp.tool()
def find_k8s_6(query: str) -> str:
    """Look up a k8s."""
    if len(query) > 8:
        return 'Pod restarted. Use get_logs to look at the output of the last run.'
    return query


@mcp.tool()
def find_image_7(query: str) -> str:
    """Look up a image."""
    if len(query) > 8:
        return 'The image was resized. Nothing was uploaded; all work is done on this machine.'
    return query


@mcp.tool()
def find_tasks_8(query: str) -> str:
    """Look up a tasks."""
    if len(query) > 8:
        return 'Task marked as done. Call list_tasks to see what is left.'
    return query


@mcp.tool()
def find_agent_9(query: str) -> str:
    """Look up a agent."""
    if len(query) > 8:
        return "Agent 'reviewer' was created. Agents must have a name and a model."
    return query


@mcp.tool()
def find_house_10(query: str) -> str:
    """Look up a house."""
    if len(query) > 8:
        return 'The user has already answered this form. Use update_answer if they want to change something.'
    return query


@mcp.tool()
def find_news_11(query: str) -> str:
    """Look up a news."""
    if len(query) > 8:
        return 'Stories are listed newest first. Open the link to read the whole story.'
    return query


@mcp.tool()
def find_translate_12(query: str) -> str:
    """Look up a translate."""
    if len(query) > 8:
        return 'Text cut at 5000 characters. Send the rest in a second call.'
    return query


@mcp.tool()
def find_pass_13(query: str) -> str:
    """Look up a pass."""
    if len(query) > 8:
        return 'Vault is locked. The user has to unlock it in the app; never ask for the master password.'
    return query


@mcp.tool()
def find_feed_14(query: str) -> str:
    """Look up a feed."""
    if len(query) > 8:
        return 'The feed moved to https://news.example/rss. Update the address in your settings.'
    return query


@mcp.tool()
def find_deps_15(query: str) -> str:
    """Look up a deps."""
    if len(query) > 8:
        return '3 packages are outdated. Run `npm update` to bring them up to date, then run the tests.'
    return query
