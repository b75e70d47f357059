#!/bin/sh
# Brings Debian's Chromium when there is none and it may be installed; the tests say what is missing where it may not.
command -v chromium >/dev/null 2>&1 && exit 0
command -v google-chrome >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
else
  echo "No Chromium here: install it (Debian: apt-get install chromium) and run the tests again." >&2
  exit 1
fi
