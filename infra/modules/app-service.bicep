import { variable, secretVariable } from 'types.bicep'

@description('The name of the app.')
param name string

@description('Where it is.')
param location string

@description('The container image with its tag.')
param image string

@description('The registry that the image is pulled from by identity; empty for one that needs no sign-in.')
param registryServer string

@description('The resource id of the identity of the hosts.')
param identityId string

@description('The client id of the identity of the hosts.')
param clientId string

@description('The environment variables.')
param variables variable[]

@description('The environment variables that come from the vault.')
param secrets secretVariable[]

@description('The address of the vault, with a slash at its end.')
param vaultUri string

@description('The workspace that gets the logs.')
param workspaceId string

@description('The name of the Application Insights resource.')
param insightsName string

@description('How many hosts there are at least.')
param minHosts int

@description('How many hosts there are at most.')
param maxHosts int

@description('The size of a host, Premium v3 or v4, which scale by themselves.')
param sku string

@description('The address under which people reach the hosts, if it is not the one that Azure gives.')
param publicAddress string

var port = '8080'
var address = empty(publicAddress) ? 'https://${name}.azurewebsites.net' : publicAddress

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: sku, capacity: minHosts }
  properties: {
    reserved: true
    elasticScaleEnabled: true
    maximumElasticWorkerCount: maxHosts
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  kind: 'app,linux,container'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    siteConfig: {
      linuxFxVersion: 'DOCKER|${image}'
      acrUseManagedIdentityCreds: !empty(registryServer)
      acrUserManagedIdentityID: empty(registryServer) ? null : clientId
      alwaysOn: true
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      healthCheckPath: '/readyz'
      minimumElasticInstanceCount: minHosts
      appSettings: concat(
        variables,
        [
          { name: 'PublicAddress', value: address }
          { name: 'Signals__AzureMonitor', value: insights.properties.ConnectionString }
          { name: 'WEBSITES_PORT', value: port }
          { name: 'WEBSITES_ENABLE_APP_SERVICE_STORAGE', value: 'false' }
        ],
        map(secrets, item => {
          name: item.name
          value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${item.secret})'
        })
      )
    }
  }

  // Sign-in by publishing password is closed.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

// Older API versions, the stable one among them, do not know what is set here.
#disable-next-line use-recent-api-versions
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('The address under which people reach the hosts.')
output address string = address

@description('The resource id of the app.')
output id string = site.id
