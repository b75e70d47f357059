@description('The name of the identity.')
param name string

@description('Where it is.')
param location string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
}

@description('The client id: AZURE_CLIENT_ID, and the bot\'s MicrosoftAppId.')
output clientId string = identity.properties.clientId

@description('The object id, to which roles are assigned.')
output principalId string = identity.properties.principalId
