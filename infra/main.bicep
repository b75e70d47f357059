// One installation of BotReports in one resource group. README.md beside this file says how to use it and what it costs.

targetScope = 'resourceGroup'

@description('The first event of a new installation; what is left out is as in the settings\' defaults.')
type eventSettings = {
  @description('A file in seeds/programmes without its ending, or a path in the image.')
  programme: string?

  @description('The id of a template.')
  template: string?

  @description('An IANA time zone.')
  timeZone: string?

  @description('The language of the organizers\' channel.')
  language: string?

  @description('Who may fill a report that others have begun.')
  joining: ('asked' | 'open' | 'assigned')?

  @description('Entra object ids or Slack user ids.')
  organizers: string[]?

  @description('Entra object ids or Slack user ids.')
  chairs: string[]?
}

@description('What the names of all resources begin with.')
@minLength(3)
@maxLength(12)
param name string = 'botreports'

@description('Where the resources are.')
param location string = resourceGroup().location

@description('Where the hosts run.')
@allowed(['containerApps', 'appService'])
param hosting string = 'containerApps'

@description('The container image with its tag.')
param image string

@description('The container registry that the image is pulled from by identity; empty for one that needs no sign-in.')
param registryName string = ''

@description('The resource group of that registry.')
param registryGroup string = resourceGroup().name

@description('How many hosts there are at least.')
@minValue(1)
@maxValue(30)
param minHosts int = 1

@description('How many hosts there are at most.')
@minValue(1)
@maxValue(30)
param maxHosts int = 3

@description('The cores of a host on Container Apps.')
@allowed(['0.25', '0.5', '1.0', '2.0'])
param cores string = '0.5'

@description('The size of a host on App Service.')
param appServiceSku string = 'P0v3'

@description('The copies of the storage.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param redundancy string = 'Standard_ZRS'

@description('The container for all documents of the bot.')
param container string = 'botreports'

@description('For how many days what was deleted or overwritten can be brought back.')
@minValue(2)
@maxValue(365)
param softDeleteDays int = 14

@description('After how many days without a change a document is deleted; 0 for never.')
@minValue(0)
param retentionDays int = 0

@description('The first event.')
param event eventSettings = {}

@description('The address under which people reach the hosts, if it is not the one that Azure gives: https://reports.example.org.')
param publicAddress string = ''

@description('Whether there is a bot for Teams.')
param teams bool = true

@description('How people see the bot.')
param displayName string = 'BotReports'

@description('Slack: by requests, by socket or not. The secrets must be in the vault before this is turned on.')
@allowed(['off', 'requests', 'socket'])
param slack string = 'off'

@description('Who is written to when an alert is raised; empty for nobody.')
param alertEmail string = ''

@description('The object id of a person or group that puts secrets into the vault; empty for nobody.')
param operatorId string = ''

@description('For how many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('How many gigabytes of logs a day are taken at most.')
@minValue(1)
param logGigabytes int = 1

@description('How often /readyz is asked for from outside, in seconds.')
@allowed([300, 600, 900])
param readinessEvery int = 900

var unique = uniqueString(resourceGroup().id)
var identityId = resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', identityName)
var identityName = '${name}-identity'
var insightsName = '${name}-insights'
var vaultName = 'kv-${unique}'
var appName = '${name}-${unique}'
var isContainerApp = hosting == 'containerApps'
var address = isContainerApp ? containerApps!.outputs.address : appService!.outputs.address
var appId = isContainerApp ? containerApps!.outputs.id : appService!.outputs.id

var teamsVariables = teams
  ? [
      { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
      { name: 'MicrosoftAppId', value: identity.outputs.clientId }
      { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
    ]
  : []

var eventVariables = filter(
  [
    { name: 'Event__Programme', value: event.?programme ?? '' }
    { name: 'Event__Template', value: event.?template ?? '' }
    { name: 'Event__TimeZone', value: event.?timeZone ?? '' }
    { name: 'Event__Language', value: event.?language ?? '' }
    { name: 'Event__Joining', value: event.?joining ?? '' }
  ],
  item => !empty(item.value)
)

var variables = concat(
  [
    { name: 'AZURE_CLIENT_ID', value: identity.outputs.clientId }
    { name: 'AZURE_TOKEN_CREDENTIALS', value: 'ManagedIdentityCredential' }
    { name: 'Storage__ServiceUri', value: storage.outputs.serviceUri }
    { name: 'Storage__Container', value: container }
  ],
  teamsVariables,
  eventVariables,
  map(range(0, length(event.?organizers ?? [])), i => { name: 'Event__Organizers__${i}', value: event.organizers![i] }),
  map(range(0, length(event.?chairs ?? [])), i => { name: 'Event__Chairs__${i}', value: event.chairs![i] })
)

var slackSecrets = {
  off: []
  requests: [
    { name: 'Slack__BotToken', secret: 'slack-bot-token' }
    { name: 'Slack__SigningSecret', secret: 'slack-signing-secret' }
  ]
  socket: [
    { name: 'Slack__BotToken', secret: 'slack-bot-token' }
    { name: 'Slack__AppToken', secret: 'slack-app-token' }
  ]
}

module identity 'modules/identity.bicep' = {
  params: {
    name: identityName
    location: location
  }
}

module observability 'modules/observability.bicep' = {
  params: {
    name: name
    insightsName: insightsName
    location: location
    logDays: logDays
    logGigabytes: logGigabytes
  }
}

module storage 'modules/storage.bicep' = {
  params: {
    name: take('${replace(name, '-', '')}${unique}', 24)
    location: location
    container: container
    redundancy: redundancy
    softDeleteDays: softDeleteDays
    retentionDays: retentionDays
    identityId: identityId
    principalId: identity.outputs.principalId
    workspaceId: observability.outputs.workspaceId
  }
}

module vault 'modules/vault.bicep' = {
  params: {
    name: vaultName
    location: location
    identityId: identityId
    principalId: identity.outputs.principalId
    operatorId: operatorId
    workspaceId: observability.outputs.workspaceId
  }
}

module registry 'modules/registry-pull.bicep' = if (!empty(registryName)) {
  scope: resourceGroup(registryGroup)
  params: {
    registryName: registryName
    identityId: identityId
    principalId: identity.outputs.principalId
  }
}

module containerApps 'modules/container-apps.bicep' = if (isContainerApp) {
  params: {
    name: appName
    location: location
    image: image
    registryServer: empty(registryName) ? '' : registry!.outputs.server
    identityId: identityId
    variables: variables
    secrets: slackSecrets[slack]
    vaultUri: vault.outputs.uri
    workspaceId: observability.outputs.workspaceId
    insightsName: insightsName
    minHosts: minHosts
    maxHosts: maxHosts
    cores: cores
    publicAddress: publicAddress
  }
}

module appService 'modules/app-service.bicep' = if (!isContainerApp) {
  params: {
    name: appName
    location: location
    image: image
    registryServer: empty(registryName) ? '' : registry!.outputs.server
    identityId: identityId
    clientId: identity.outputs.clientId
    variables: variables
    secrets: slackSecrets[slack]
    vaultUri: vault.outputs.uri
    workspaceId: observability.outputs.workspaceId
    insightsName: insightsName
    minHosts: minHosts
    maxHosts: maxHosts
    sku: appServiceSku
    publicAddress: publicAddress
  }
}

module bot 'modules/bot.bicep' = if (teams) {
  params: {
    name: appName
    displayName: displayName
    endpoint: '${address}/api/messages'
    clientId: identity.outputs.clientId
    tenantId: tenant().tenantId
    identityId: identityId
  }
}

module alerts 'modules/alerts.bicep' = {
  params: {
    name: name
    location: location
    email: alertEmail
    appId: appId
    isContainerApp: isContainerApp
    address: address
    workspaceId: observability.outputs.workspaceId
    insightsId: observability.outputs.insightsId
    readinessEvery: readinessEvery
  }
}

@description('The address under which people reach the hosts.')
output address string = address

@description('The id that the Teams app\'s manifest names as its bot.')
output botId string = identity.outputs.clientId

@description('The vault that the secrets for Slack are put into.')
output vaultName string = vaultName
