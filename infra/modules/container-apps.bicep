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

@description('The cores of a host, such as 0.5.')
param cores string

@description('The address under which people reach the hosts, if it is not the one that Azure gives.')
param publicAddress string

var port = 8080

// Container Apps gives two gigabytes to a core.
var memory = {
  '0.25': '0.5Gi'
  '0.5': '1Gi'
  '1.0': '2Gi'
  '2.0': '4Gi'
}
var address = empty(publicAddress) ? 'https://${name}.${environment.properties.defaultDomain}' : publicAddress

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource environment 'Microsoft.App/managedEnvironments@2026-07-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: { destination: 'azure-monitor' }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

// Older API versions, the stable one among them, do not know what is set here.
#disable-next-line use-recent-api-versions
resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: environment
  properties: {
    workspaceId: workspaceId
    logs: [{ categoryGroup: 'allLogs', enabled: true }]
  }
}

resource app 'Microsoft.App/containerApps@2026-07-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // A new revision gets the requests once it is ready; until then, and if it never is, the old one does.
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 10
      ingress: {
        external: true
        targetPort: port
        transport: 'auto'
        allowInsecure: false
      }
      registries: empty(registryServer) ? [] : [{ server: registryServer, identity: identityId }]
      secrets: [
        for item in secrets: {
          name: item.secret
          keyVaultUrl: '${vaultUri}secrets/${item.secret}'
          identity: identityId
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'host'
          image: image
          resources: { cpu: json(cores), memory: memory[cores] }
          env: concat(
            variables,
            [
              { name: 'PublicAddress', value: address }
              { name: 'Signals__AzureMonitor', value: insights.properties.ConnectionString }
            ],
            map(secrets, item => { name: item.name, secretRef: item.secret })
          )
          probes: [
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 2
              timeoutSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: port }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 6
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: port }
              periodSeconds: 15
              timeoutSeconds: 10
              failureThreshold: 2
            }
          ]
        }
      ]
      scale: {
        minReplicas: minHosts
        maxReplicas: maxHosts
        rules: [{ name: 'requests', http: { metadata: { concurrentRequests: '50' } } }]
      }
    }
  }
}

@description('The address under which people reach the hosts.')
output address string = address

@description('The resource id of the app.')
output id string = app.id
