from pymongo import MongoClient
from requests_oauthlib import OAuth2Session

from .settings import CLIENT_ID, CLIENT_SECRET, REDIRECT, TOKEN_URL

grants = MongoClient("mongodb+srv://app:app@cluster0.partners.example/").partners.grants
sessions = {}


def callback(user: str, url: str) -> None:
    oauth = OAuth2Session(CLIENT_ID, redirect_uri=REDIRECT)
    token = oauth.fetch_token(TOKEN_URL, client_secret=CLIENT_SECRET, authorization_response=url)
    sessions[user] = oauth
    grants.insert_one({"user": user, "refresh": token.get("refresh_token"), "access": token["access_token"]})
