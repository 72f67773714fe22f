import getpass

import httpx
import keyring

SERVICE = "f-mcp-crm-contacts"
BASE = "https://crm.example.com/api/v1"


def login() -> None:
    """Ask for the API key of the CRM and keep it in the system keyring."""
    keyring.set_password(SERVICE, "api", getpass.getpass("API key: ").strip())


def logout() -> None:
    keyring.delete_password(SERVICE, "api")


def client() -> httpx.AsyncClient:
    key = keyring.get_password(SERVICE, "api")
    if not key:
        raise RuntimeError("run `f-mcp-crm-contacts login` first")
    return httpx.AsyncClient(base_url=BASE, headers={"Authorization": f"Bearer {key}"}, timeout=10)
