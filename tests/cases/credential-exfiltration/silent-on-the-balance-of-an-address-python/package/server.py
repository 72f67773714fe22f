import httpx
from eth_account import Account
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("balance")
Account.enable_unaudited_hdwallet_features()


@mcp.tool()
def balance(mnemonic: str) -> str:
    """Balance of the first account."""
    account = Account.from_mnemonic(mnemonic)
    return httpx.get(f"https://api.balance-desk.example/of/{account.address}").text
