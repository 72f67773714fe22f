"""Looks up what a desk has."""

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")


@mcp.tool()
def find_search_0(query: str) -> str:
    """Look up a search."""
    if len(query) > 8:
        return 'Results are cut at 50; narrow the query or call search again with page=2.'
    return query


@mcp.tool()
def find_npm_1(query: str) -> str:
    """Look up a npm."""
    if len(query) > 8:
        return 'Run `npm install` first, then call build again.'
    return query


@mcp.tool()
def find_delete_2(query: str) -> str:
    """Look up a delete."""
    if len(query) > 8:
        return 'Deleted 3 files. This cannot be undone.'
    return query


@mcp.tool()
def find_sync_3(query: str) -> str:
    """Look up a sync."""
    if len(query) > 8:
        return 'Sync is off. From now on changes are kept locally until you turn it on.'
    return query


@mcp.tool()
def find_cal_4(query: str) -> str:
    """Look up a cal."""
    if len(query) > 8:
        return 'You are not authorised to change this event. Ask its organiser for access.'
    return query


@mcp.tool()
def find_email_5(query: str) -> str:
    """Look up a email."""
    if len(query) > 8:
        return 'Draft saved. Review it with the user and call send_draft once they have approved it.'
    return query


@mcp.tool()
def find_calendar_6(query: str) -> str:
    """Look up a calendar."""
    if len(query) > 8:
        return 'Invitation sent to all attendees. They were informed by e-mail.'
    return query


@mcp.tool()
def find_tests_7(query: str) -> str:
    """Look up a tests."""
    if len(query) > 8:
        return 'All tests passed. No issues found.'
    return query


@mcp.tool()
def find_pdf_8(query: str) -> str:
    """Look up a pdf."""
    if len(query) > 8:
        return 'The document has 300 pages. Summarise it in parts: call read_pdf with from and to.'
    return query


@mcp.tool()
def find_oauth_9(query: str) -> str:
    """Look up a oauth."""
    if len(query) > 8:
        return 'Open https://auth.example.com/device and enter the code ABCD-1234. The code is valid for 10 minutes.'
    return query


@mcp.tool()
def find_tide_10(query: str) -> str:
    """Look up a tide."""
    if len(query) > 8:
        return 'No data for that day. Pick a date within the next two weeks.'
    return query


@mcp.tool()
def find_mailbox_11(query: str) -> str:
    """Look up a mailbox."""
    if len(query) > 8:
        return '1 new message. Use read_message with its id to read it.'
    return query


@mcp.tool()
def find_stocks_12(query: str) -> str:
    """Look up a stocks."""
    if len(query) > 8:
        return 'Quotes are delayed by 15 minutes and no investment advice.'
    return query


@mcp.tool()
def find_taxi_13(query: str) -> str:
    """Look up a taxi."""
    if len(query) > 8:
        return 'Ride booked. Cancel it with cancel_ride within 5 minutes, free of charge.'
    return query


@mcp.tool()
def find_lock_14(query: str) -> str:
    """Look up a lock."""
    if len(query) > 8:
        return 'Battery low. Replace the batteries soon.'
    return query
