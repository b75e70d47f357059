@description('What the names begin with.')
param name string

@description('The name of the Application Insights resource.')
param insightsName string

@description('Where it is.')
param location string

@description('For how many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int

@description('How many gigabytes of logs a day are taken at most; what comes after is dropped until the next day.')
@minValue(1)
param logGigabytes int

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
    workspaceCapping: { dailyQuotaGb: logGigabytes }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableIpMasking: false
  }
}

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(insights.id, 'workbook')
  location: location
  kind: 'shared'
  properties: {
    category: 'workbook'
    displayName: 'BotReports'
    sourceId: insights.id
    serializedData: loadTextContent('../workbook.json')
  }
}

@description('The resource id of the workspace.')
output workspaceId string = workspace.id

@description('The resource id of the Application Insights resource.')
output insightsId string = insights.id
