import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import keyring
from pydantic import BaseModel, Field

CONFIG = Path.home() / ".config" / "browser-login" / "sites.toml"


class Site(BaseModel):
    origin: str = Field(pattern=r"^https://[a-z0-9.-]+$")
    user: str
    login_path: str = "/login"
    user_field: str = "input[name=username]"
    password_field: str = "input[type=password]"

    def owns(self, url: str) -> bool:
        u = urlsplit(url)
        return f"{u.scheme}://{u.netloc}" == self.origin

    def password(self) -> str:
        """The password that the person stored with `keyring set browser-login USER`."""
        found = keyring.get_password("browser-login", self.user)
        if found is None:
            raise LookupError(f"no password for {self.user} in the keyring")
        return found


def load_sites() -> dict[str, Site]:
    if not CONFIG.exists():
        return {}
    return {k: Site.model_validate(v) for k, v in tomllib.loads(CONFIG.read_text()).items()}
