import getpass
import os
import ssl
from dataclasses import dataclass

import keyring

SERVICE = "mcp-imap-mail"


@dataclass(frozen=True)
class Account:
    user: str
    imap_host: str
    smtp_host: str
    self_bcc: bool

    @classmethod
    def from_env(cls) -> "Account":
        return cls(
            user=os.environ["MAIL_USER"],
            imap_host=os.environ["MAIL_IMAP_HOST"],
            smtp_host=os.environ["MAIL_SMTP_HOST"],
            self_bcc=os.environ.get("MAIL_SELF_BCC") == "1",
        )

    def password(self) -> str:
        found = keyring.get_password(SERVICE, self.user)
        if not found:
            raise RuntimeError("no password is stored, run mcp-imap-mail --set-password")
        return found

    def ask_password(self) -> None:
        keyring.set_password(SERVICE, self.user, getpass.getpass(f"Password for {self.user}: "))


def tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
