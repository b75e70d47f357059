#!/usr/bin/env bash
# Stands in for dotnet: writes down each call, and whether it has the registry's token.
printf 'dotnet %s\n' "$*" >>"$STAND_IN/calls"
printf '%s' "${DOTNET_CONTAINER_REGISTRY_PWORD:-}" >"$STAND_IN/token"
