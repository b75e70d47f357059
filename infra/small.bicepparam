// A small event: up to some 50 rapporteurs, reports open for a few weeks.
//
// What a month costs, in US dollars. ESTIMATES from list prices of 2025 as remembered, not looked up and not billed; check them at
// https://azure.microsoft.com/pricing/calculator before you rely on them.
//   Container Apps   1 host, 0.25 cores, 0.5 GiB, after the free grant   4 when it idles, 14 when it is never idle
//   Storage          1 GB, 100,000 writes, probes of readiness           2
//   Container registry, Basic, if deploy.sh makes one                    5
//   Logs             under 5 GB, which are free                          0 (at most 60 by the cap of 1 GB a day)
//   Availability test, 3 places every 15 minutes                         5
//   Alert rules                                                          2
//   Bot, Key Vault, Application Insights without data                    0
//   Together                                                             18 to 28

using 'main.bicep'

param image = readEnvironmentVariable('BOTREPORTS_IMAGE')
param registryName = readEnvironmentVariable('BOTREPORTS_REGISTRY', '')
param hosting = readEnvironmentVariable('BOTREPORTS_HOSTING', 'containerApps')
param slack = readEnvironmentVariable('BOTREPORTS_SLACK', 'off')
param publicAddress = readEnvironmentVariable('BOTREPORTS_ADDRESS', '')
param alertEmail = readEnvironmentVariable('BOTREPORTS_ALERTS', '')
param operatorId = readEnvironmentVariable('BOTREPORTS_OPERATOR', '')
param event = {
  programme: readEnvironmentVariable('BOTREPORTS_PROGRAMME', '')
  organizers: filter(split(readEnvironmentVariable('BOTREPORTS_ORGANIZERS', ''), ','), id => !empty(id))
}

param minHosts = 1
param maxHosts = 2
param cores = '0.25'
param redundancy = 'Standard_LRS'
param softDeleteDays = 14
param logDays = 30
param logGigabytes = 1
param readinessEvery = 900
