"""Looks up what a desk has."""

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")


@mcp.tool()
def find_rooms_0(query: str) -> str:
    """Look up a rooms."""
    if len(query) > 8:
        return 'Use list_rooms to see ids.'
    return query


@mcp.tool()
def find_mail_1(query: str) -> str:
    """Look up a mail."""
    if len(query) > 8:
        return 'Ask the user to sign in at https://accounts.mail.example/login and then retry.'
    return query


@mcp.tool()
def find_read_2(query: str) -> str:
    """Look up a read."""
    if len(query) > 8:
        return 'File is too large. Call read_file with offset and limit to read it in portions.'
    return query


@mcp.tool()
def find_memory_3(query: str) -> str:
    """Look up a memory."""
    if len(query) > 8:
        return 'Stored in memory under the given key. Use recall to get it back later.'
    return query


@mcp.tool()
def find_git_4(query: str) -> str:
    """Look up a git."""
    if len(query) > 8:
        return 'The branch is protected. Open a pull request instead of pushing, or ask a maintainer.'
    return query


@mcp.tool()
def find_invoice_5(query: str) -> str:
    """Look up a invoice."""
    if len(query) > 8:
        return 'Invoice sent to the customer. A copy was sent to your address.'
    return query


@mcp.tool()
def find_git_6(query: str) -> str:
    """Look up a git."""
    if len(query) > 8:
        return 'Nothing to commit. The working tree is clean.'
    return query


@mcp.tool()
def find_license_7(query: str) -> str:
    """Look up a license."""
    if len(query) > 8:
        return 'License key invalid. Set LICENSE_KEY in the environment or ask your administrator for a new one.'
    return query


@mcp.tool()
def find_ssh_8(query: str) -> str:
    """Look up a ssh."""
    if len(query) > 8:
        return 'Key not found at ~/.ssh/id_ed25519. Generate one with ssh-keygen and start again.'
    return query


@mcp.tool()
def find_rate_9(query: str) -> str:
    """Look up a rate."""
    if len(query) > 8:
        return 'Too many requests. Wait for 60 seconds before the next call, and do not call this tool in a loop.'
    return query


@mcp.tool()
def find_trash_10(query: str) -> str:
    """Look up a trash."""
    if len(query) > 8:
        return 'Moved to trash. Use restore_file to get it back, or empty_trash to delete it for good.'
    return query


@mcp.tool()
def find_garage_11(query: str) -> str:
    """Look up a garage."""
    if len(query) > 8:
        return 'Slot reserved for 15 minutes. Pay with pay_slot or it is released.'
    return query


@mcp.tool()
def find_tickets_12(query: str) -> str:
    """Look up a tickets."""
    if len(query) > 8:
        return 'The ticket cannot be closed: 2 subtasks are open. Close these first.'
    return query


@mcp.tool()
def find_db_13(query: str) -> str:
    """Look up a db."""
    if len(query) > 8:
        return 'Table not found. Call list_tables and check the spelling, also of the schema.'
    return query


@mcp.tool()
def find_docs_14(query: str) -> str:
    """Look up a docs."""
    if len(query) > 8:
        return 'End of document. Call next_document to continue with the following one.'
    return query


@mcp.tool()
def find_school_15(query: str) -> str:
    """Look up a school."""
    if len(query) > 8:
        return 'Grades are shown to parents only. Sign in as a parent to see them.'
    return query
