from ipaddress import IPv6Address, ip_network

SIX = IPv6Address(0).compressed
FOUR = str(ip_network("0.0.0.0/0").network_address)
