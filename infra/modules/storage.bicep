@description('The name of the storage account.')
param name string

@description('Where it is.')
param location string

@description('The container for all documents of the bot.')
param container string

@description('LRS keeps three copies in one data centre, ZRS in three; ZRS is not offered everywhere.')
@allowed(['Standard_LRS', 'Standard_ZRS'])
param redundancy string

@description('For how many days what was deleted or overwritten can be brought back.')
@minValue(2)
@maxValue(365)
param softDeleteDays int

@description('After how many days without a change a document is deleted; 0 for never.')
@minValue(0)
param retentionDays int

@description('The resource id of the identity that reads and writes the documents.')
param identityId string

@description('The object id of that identity.')
param principalId string

@description('The workspace that gets the metrics of the account.')
param workspaceId string

var blobDataContributor = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
)

resource account 'Microsoft.Storage/storageAccounts@2026-06-01' = {
  name: name
  location: location
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      changeFeed: { enabled: true, retentionInDays: softDeleteDays }
      deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
      containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
      // The whole container can be put back to a point in time. Azure wants this to be shorter than the soft delete.
      restorePolicy: { enabled: true, days: softDeleteDays - 1 }
    }

    resource documents 'containers' = {
      name: container
      properties: { publicAccess: 'None' }
    }
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: concat(
          [
            {
              name: 'old-versions'
              type: 'Lifecycle'
              enabled: true
              definition: {
                filters: { blobTypes: ['blockBlob'], prefixMatch: ['${container}/'] }
                actions: { version: { delete: { daysAfterCreationGreaterThan: softDeleteDays } } }
              }
            }
            // The readiness probe writes one document over and over.
            {
              name: 'old-probes'
              type: 'Lifecycle'
              enabled: true
              definition: {
                filters: { blobTypes: ['blockBlob'], prefixMatch: ['${container}/health/'] }
                actions: { version: { delete: { daysAfterCreationGreaterThan: 1 } } }
              }
            }
          ],
          retentionDays == 0
            ? []
            : [
                {
                  name: 'retention'
                  type: 'Lifecycle'
                  enabled: true
                  definition: {
                    filters: { blobTypes: ['blockBlob'], prefixMatch: ['${container}/'] }
                    actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: retentionDays } } }
                  }
                }
              ]
        )
      }
    }
  }
}

// The identity may do nothing outside this container.
resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account::blobs::documents.id, identityId, blobDataContributor)
  scope: account::blobs::documents
  properties: {
    roleDefinitionId: blobDataContributor
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

// Older API versions, the stable one among them, do not know what is set here.
#disable-next-line use-recent-api-versions
resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'metrics'
  scope: account::blobs
  properties: {
    workspaceId: workspaceId
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

@description('What Storage:ServiceUri is set to.')
output serviceUri string = account.properties.primaryEndpoints.blob
