#!/usr/bin/env bash
# Puts BotReports into Azure, or brings what is there up to date; see README.md. Run it as often as you like.
set -euo pipefail

usage() {
  cat <<'USAGE'
Usage: infra/deploy.sh --group NAME --location REGION (--image IMAGE | --registry NAME) [options]

  --group NAME        the resource group; made if it is not there
  --location REGION   where a new group is made, such as westeurope
  --image IMAGE       a container image with its tag, which can be pulled without signing in
  --registry NAME     an Azure container registry of the group; made if it is not there. The image is built from
                      these sources and put there. With --image, the image is taken from it as it is.
  --size SIZE         small (default) or large: the parameters in infra/SIZE.bicepparam
  --hosting HOSTING   containerApps (default) or appService
  --slack MODE        off (default), requests or socket
  --organizer ID      an Entra object id or a Slack user id; may be given several times
  --programme NAME    a file in seeds/programmes without its ending
  --address URL       https://reports.example.org, if people shall reach the host under a name of your own
  --alerts ADDRESS    who is written to when an alert is raised
  --dry-run           changes nothing: shows what would be run, and what Azure says it would change
USAGE
}

fail() {
  echo "deploy.sh: $1" >&2
  exit 2
}

group='' location='' image='' registry='' size=small hosting=containerApps slack=off organizers='' programme='' address='' alerts='' dry=false
while [ $# -gt 0 ]; do
  case $1 in
    --dry-run) dry=true; shift; continue ;;
    --help | -h) usage; exit 0 ;;
    --group | --location | --image | --registry | --size | --hosting | --slack | --organizer | --programme | --address | --alerts)
      [ $# -ge 2 ] || fail "$1 needs a value" ;;
    *) usage >&2; fail "what is $1?" ;;
  esac
  case $1 in
    --group) group=$2 ;;
    --location) location=$2 ;;
    --image) image=$2 ;;
    --registry) registry=$2 ;;
    --size) size=$2 ;;
    --hosting) hosting=$2 ;;
    --slack) slack=$2 ;;
    --organizer) organizers=${organizers:+$organizers,}$2 ;;
    --programme) programme=$2 ;;
    --address) address=$2 ;;
    --alerts) alerts=$2 ;;
  esac
  shift 2
done

[ -n "$group" ] || fail "--group is missing"
[ -n "$location" ] || fail "--location is missing"
[ -n "$image$registry" ] || fail "--image or --registry is missing"
case $size in small | large) ;; *) fail "--size is small or large" ;; esac
case $hosting in containerApps | appService) ;; *) fail "--hosting is containerApps or appService" ;; esac
case $slack in
  off) secrets=() ;;
  requests) secrets=(slack-bot-token slack-signing-secret) ;;
  socket) secrets=(slack-bot-token slack-app-token) ;;
  *) fail "--slack is off, requests or socket" ;;
esac

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# Runs what changes something, or only shows it.
change() {
  echo "+ $*" >&2
  $dry || "$@"
}

az account show --query name --output tsv >/dev/null || fail "sign in first: az login"

there=$(az group exists --name "$group")
[ "$there" = true ] || change az group create --name "$group" --location "$location" --output none

if [ -n "$registry" ]; then
  server=$registry.azurecr.io
  if [ "$there" != true ] || ! az acr show --name "$registry" --resource-group "$group" --output none 2>/dev/null; then
    change az acr create --name "$registry" --resource-group "$group" --location "$location" --sku Basic --admin-enabled false --output none
  fi

  if [ -z "$image" ]; then
    tag=$(git -C "$here" rev-parse --short=12 HEAD)
    image=$server/botreports:$tag
    if ! $dry; then
      # The token lives for three hours, and is seen by the publishing process only.
      token=$(az acr login --name "$registry" --expose-token --query accessToken --output tsv)
      export DOTNET_CONTAINER_REGISTRY_UNAME=00000000-0000-0000-0000-000000000000 DOTNET_CONTAINER_REGISTRY_PWORD=$token
    fi

    change dotnet publish "$here/../src/BotReports.Host" --configuration Release --os linux --arch x64 -t:PublishContainer \
      "-p:ContainerRegistry=$server" "-p:ContainerImageTag=$tag"
    unset token DOTNET_CONTAINER_REGISTRY_UNAME DOTNET_CONTAINER_REGISTRY_PWORD
  fi
fi

# Whoever deploys may put secrets into the vault. A pipeline's identity is nobody who does that.
operator=$(az ad signed-in-user show --query id --output tsv 2>/dev/null) || operator=''

# A host that waits for a secret which is not there does not start. So Slack is opened once the vault has the secrets.
missing=()
if [ ${#secrets[@]} -gt 0 ]; then
  vault='' present=''
  [ "$there" != true ] || vault=$(az keyvault list --resource-group "$group" --query '[0].name' --output tsv)
  [ -z "$vault" ] || present=$(az keyvault secret list --vault-name "$vault" --query '[].name' --output tsv)
  for secret in "${secrets[@]}"; do
    grep -qxF "$secret" <<<"$present" || missing+=("$secret")
  done
fi

mode=$slack
[ ${#missing[@]} -eq 0 ] || mode=off

export BOTREPORTS_IMAGE=$image BOTREPORTS_REGISTRY=$registry BOTREPORTS_HOSTING=$hosting BOTREPORTS_SLACK=$mode
export BOTREPORTS_ADDRESS=$address BOTREPORTS_ALERTS=$alerts BOTREPORTS_OPERATOR=$operator
export BOTREPORTS_ORGANIZERS=$organizers BOTREPORTS_PROGRAMME=$programme

deployment=(--name botreports --resource-group "$group" --parameters "$here/$size.bicepparam")
[ "$there:$dry" != true:true ] || az deployment group what-if "${deployment[@]}"
change az deployment group create "${deployment[@]}" --output none
$dry || az deployment group show --name botreports --resource-group "$group" \
  --query '{address: properties.outputs.address.value, botId: properties.outputs.botId.value, vault: properties.outputs.vaultName.value}' --output yaml

if [ ${#missing[@]} -gt 0 ]; then
  cat >&2 <<EOF
Slack is not open yet: the vault lacks ${missing[*]}. Put each in, so that no history keeps it, and run this again:
  read -rs SECRET; printf %s "\$SECRET" | az keyvault secret set --vault-name VAULT --name NAME --file /dev/stdin --output none
EOF
  exit 3
fi
