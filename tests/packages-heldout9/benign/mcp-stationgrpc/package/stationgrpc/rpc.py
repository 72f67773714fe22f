import os
from pathlib import Path

import grpc

from .station_pb2 import Query, Reading

METHOD = "/weather.Stations/Latest"


class Stations:
    def __init__(self) -> None:
        pki = Path(os.environ["STATION_PKI"])
        credentials = grpc.ssl_channel_credentials(
            root_certificates=(pki / "ca.pem").read_bytes(),
            private_key=(pki / "client.key").read_bytes(),
            certificate_chain=(pki / "client.pem").read_bytes(),
        )
        self._channel = grpc.secure_channel(os.environ["STATION_ADDRESS"], credentials)
        self._latest = self._channel.unary_unary(METHOD, request_serializer=Query.SerializeToString, response_deserializer=Reading.FromString)

    def latest(self, station: str) -> Reading:
        return self._latest(Query(station=station), timeout=5)
