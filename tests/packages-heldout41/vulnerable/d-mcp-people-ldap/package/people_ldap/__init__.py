"""Search people and groups of an LDAP directory."""
