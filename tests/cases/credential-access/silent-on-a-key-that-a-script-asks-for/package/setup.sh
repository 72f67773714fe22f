#!/bin/sh
ask() {
  read -r -s -p "API key of the service: " key
  echo "SERVICE_KEY=$key" > .env
}
ask
