@description('The name of the bot.')
param name string

@description('How people see it.')
param displayName string

@description('Where Teams sends activities: https://…/api/messages.')
param endpoint string

@description('The client id of the bot\'s identity.')
param clientId string

@description('The tenant of the bot\'s identity.')
param tenantId string

@description('The resource id of the bot\'s identity.')
param identityId string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppTenantId: tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    isStreamingSupported: false
    publicNetworkAccess: 'Enabled'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: {
        isEnabled: true
        enableCalling: false
        acceptedTerms: true
      }
    }
  }
}
