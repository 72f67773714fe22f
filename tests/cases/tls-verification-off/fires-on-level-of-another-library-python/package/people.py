import os
import ssl

from ldap3 import Connection, Server, Tls

LEVEL = ssl.CERT_NONE


def connect():
    tls = Tls(validate=LEVEL, version=ssl.PROTOCOL_TLS_CLIENT)
    server = Server(os.environ["DIRECTORY"], use_ssl=True, tls=tls)
    return Connection(server, os.environ["BIND"], os.environ["BIND_PASSWORD"], auto_bind=True)
