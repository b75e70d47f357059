#!/bin/sh
# Brings Debian's bubblewrap, shellcheck and pandoc where they may be installed; elsewhere the tests that need them are skipped and say so.
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq bubblewrap shellcheck pandoc >/dev/null
fi
