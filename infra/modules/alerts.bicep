@description('What the names begin with.')
param name string

@description('Where the rules are.')
param location string

@description('Who is written to; empty for nobody, and the alerts are seen in the portal only.')
param email string

@description('The resource id of the app.')
param appId string

@description('Whether the app is a container app; else it is an App Service.')
param isContainerApp bool

@description('The address under which people reach the hosts.')
param address string

@description('The resource id of the workspace.')
param workspaceId string

@description('The resource id of the Application Insights resource.')
param insightsId string

@description('How often /readyz is asked for from outside, in seconds; each asking costs.')
@allowed([300, 600, 900])
param readinessEvery int

// The gauge of the host: the age of the oldest effect that is owed, in seconds.
var outboxAge = 'botreports.outbox.age'
var actions = empty(email) ? [] : [{ actionGroupId: operators.id }]

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: '${name}-operators'
  location: 'global'
  properties: {
    enabled: true
    groupShortName: 'botreports'
    emailReceivers: [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource serverErrors 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${name}-5xx'
  location: 'global'
  properties: {
    description: 'The hosts answer with 5xx. Teams and Slack deliver again, so nothing is lost yet.'
    severity: 1
    enabled: true
    scopes: [appId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        union(
          {
            name: '5xx'
            criterionType: 'StaticThresholdCriterion'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 5
          },
          isContainerApp
            ? {
                metricNamespace: 'Microsoft.App/containerApps'
                metricName: 'Requests'
                dimensions: [{ name: 'statusCodeCategory', operator: 'Include', values: ['5xx'] }]
              }
            : { metricNamespace: 'Microsoft.Web/sites', metricName: 'Http5xx' }
        )
      ]
    }
    actions: actions
  }
}

resource outbox 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = {
  name: '${name}-outbox'
  location: location
  kind: 'LogAlert'
  properties: {
    displayName: 'Outbox older than ten minutes'
    description: 'Something that the bot owes to a conversation, such as a summary, has waited for more than ten minutes.'
    severity: 2
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT10M'
    autoMitigate: true
    // The table is empty until the first host has spoken.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'AppMetrics | where Name == "${outboxAge}" | summarize Age = max(Max) by bin(TimeGenerated, 5m)'
          metricMeasureColumn: 'Age'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 600
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    actions: { actionGroups: map(actions, action => action.actionGroupId) }
  }
}

resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${name}-readiness'
  location: location
  kind: 'standard'
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  properties: {
    Name: '${name}-readiness'
    SyntheticMonitorId: '${name}-readiness'
    Kind: 'standard'
    Enabled: true
    Frequency: readinessEvery
    Timeout: 30
    RetryEnabled: true
    // Amsterdam, Dublin and Virginia.
    Locations: [{ Id: 'emea-nl-ams-azr' }, { Id: 'emea-gb-db3-azr' }, { Id: 'us-va-ash-azr' }]
    Request: { RequestUrl: '${address}/readyz', HttpVerb: 'GET', ParseDependentRequests: false }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 7 }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${name}-not-ready'
  location: 'global'
  properties: {
    description: 'GET /readyz fails from two of three places: no host is there, or the storage does not answer.'
    severity: 0
    enabled: true
    scopes: [readiness.id, insightsId]
    evaluationFrequency: 'PT1M'
    windowSize: readinessEvery == 300 ? 'PT5M' : 'PT15M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: actions
  }
}
