#!/usr/bin/env bash
# Stands in for the Azure CLI: writes down each call, and remembers in files what was made.
printf '%s\n' "$*" >>"$STAND_IN/calls"
case "$1 $2 ${3:-}" in
  "account show "*) [ ! -e "$STAND_IN/signed-out" ] || exit 1; echo Test ;;
  "group exists "*) if [ -e "$STAND_IN/group" ]; then echo true; else echo false; fi ;;
  "group create "*) touch "$STAND_IN/group" ;;
  "acr show "*) [ -e "$STAND_IN/registry" ] ;;
  "acr create "*) touch "$STAND_IN/registry" ;;
  "acr login "*) echo not-a-real-token ;;
  "ad signed-in-user show") echo 00000000-0000-0000-0000-00000000000a ;;
  "keyvault list "*) if [ -e "$STAND_IN/deployed" ]; then echo kv-test; fi ;;
  "keyvault secret list") if [ -e "$STAND_IN/secrets" ]; then cat "$STAND_IN/secrets"; fi ;;
  "deployment group what-if") ;;
  "deployment group create")
    touch "$STAND_IN/deployed"
    env | grep ^BOTREPORTS_ | sort >"$STAND_IN/parameters"
    ;;
  "deployment group show") echo "address: https://botreports.example.org" ;;
  *) echo "az: nobody expected $*" >&2; exit 64 ;;
esac
