// Everything turned on, for the tests.

using '../../../infra/main.bicep'

param image = readEnvironmentVariable('BOTREPORTS_IMAGE')
param registryName = 'registry'
param registryGroup = 'shared'
param publicAddress = 'https://reports.example.org'
param alertEmail = 'operators@example.org'
param operatorId = '00000000-0000-0000-0000-000000000001'
param event = {
  programme: 'csd-2016'
  template: 'csd-2016'
  timeZone: 'America/New_York'
  language: 'en'
  joining: 'asked'
  organizers: ['00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000003']
  chairs: ['00000000-0000-0000-0000-000000000004']
}
param slack = 'socket'
param retentionDays = 365
