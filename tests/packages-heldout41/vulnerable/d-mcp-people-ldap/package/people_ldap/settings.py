import os
import ssl

from ldap3 import Server, Tls

HOST = os.environ.get("LDAP_HOST", "ldap.example.com")
BASE = os.environ.get("LDAP_BASE", "dc=example,dc=com")
USER = os.environ.get("LDAP_USER", "")
PASSWORD = os.environ.get("LDAP_PASSWORD", "")


def endpoint() -> Server:
    tls = Tls(validate=ssl.CERT_NONE, version=ssl.PROTOCOL_TLS_CLIENT)
    return Server(HOST, port=636, use_ssl=True, tls=tls)
