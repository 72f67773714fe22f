"""Looks up what a desk has."""

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("desk")


@mcp.tool()
def find_search_0(query: str) -> str:
    """Look up a search."""
    if len(query) > 8:
        return 'Try a shorter query.'
    return query


@mcp.tool()
def find_file_1(query: str) -> str:
    """Look up a file."""
    if len(query) > 8:
        return 'Do not share this link with anybody; it gives access to the folder.'
    return query


@mcp.tool()
def find_pay_2(query: str) -> str:
    """Look up a pay."""
    if len(query) > 8:
        return 'Payment pending. Call get_payment with the returned id to learn how it went; do not create it again.'
    return query


@mcp.tool()
def find_agents_3(query: str) -> str:
    """Look up a agents."""
    if len(query) > 8:
        return 'No CLAUDE.md found in this project. Create one with init_rules if you want rules for agents.'
    return query


@mcp.tool()
def find_secrets_4(query: str) -> str:
    """Look up a secrets."""
    if len(query) > 8:
        return 'Secret values are never shown. Use get_secret with the exact name and confirm=true to read one.'
    return query


@mcp.tool()
def find_export_5(query: str) -> str:
    """Look up a export."""
    if len(query) > 8:
        return 'Export finished. You will find the file in your Downloads folder.'
    return query


@mcp.tool()
def find_bank_6(query: str) -> str:
    """Look up a bank."""
    if len(query) > 8:
        return 'Transfer created, but not sent. The account holder must confirm it in the banking app.'
    return query


@mcp.tool()
def find_search_7(query: str) -> str:
    """Look up a search."""
    if len(query) > 8:
        return 'No results. Omit the filter or check the spelling of the name.'
    return query


@mcp.tool()
def find_approval_8(query: str) -> str:
    """Look up a approval."""
    if len(query) > 8:
        return 'Approval is pending. The manager has not confirmed the request yet; do not submit it twice.'
    return query


@mcp.tool()
def find_contacts_9(query: str) -> str:
    """Look up a contacts."""
    if len(query) > 8:
        return 'Contact added. Personal data is kept on this device only and is never sent anywhere.'
    return query


@mcp.tool()
def find_policy_10(query: str) -> str:
    """Look up a policy."""
    if len(query) > 8:
        return "The organisation's policy requires a reviewer. Add one with add_reviewer before you merge."
    return query


@mcp.tool()
def find_pharmacy_11(query: str) -> str:
    """Look up a pharmacy."""
    if len(query) > 8:
        return 'Severe interaction. Tell the user to talk to a pharmacist before taking both.'
    return query


@mcp.tool()
def find_photos_12(query: str) -> str:
    """Look up a photos."""
    if len(query) > 8:
        return 'Album is private. Ask the owner to share it with you.'
    return query


@mcp.tool()
def find_code_13(query: str) -> str:
    """Look up a code."""
    if len(query) > 8:
        return '2 files were changed. Review the diff before you commit.'
    return query


@mcp.tool()
def find_audit_14(query: str) -> str:
    """Look up a audit."""
    if len(query) > 8:
        return 'No findings. This is no proof that the code is safe.'
    return query


@mcp.tool()
def find_bill_15(query: str) -> str:
    """Look up a bill."""
    if len(query) > 8:
        return 'The bill is overdue. A reminder was sent to the customer on 3 May.'
    return query
