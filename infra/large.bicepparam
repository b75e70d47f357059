// A large event: thousands of rapporteurs, all at once in the break after a session.
//
// What a month costs, in US dollars. ESTIMATES from list prices of 2025 as remembered, not looked up and not billed; check them at
// https://azure.microsoft.com/pricing/calculator before you rely on them.
//   Container Apps   3 hosts, 1 core, 2 GiB                              70 when they idle, 230 when they are never idle
//                    each further host while it is needed                0.11 an hour
//   Storage          20 GB in three zones, 2 million writes, probes      20
//   Container registry, Basic, if deploy.sh makes one                    5
//   Logs             20 GB, of which 5 are free                          40 (at most 350 by the cap of 5 GB a day)
//   Availability test, 3 places every 5 minutes                          16
//   Alert rules                                                          2
//   Bot, Key Vault, Application Insights without data                    0
//   Together                                                             153 to 313

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

param minHosts = 3
param maxHosts = 10
param cores = '1.0'
param appServiceSku = 'P1v3'
param redundancy = 'Standard_ZRS'
param softDeleteDays = 30
param logDays = 90
param logGigabytes = 5
param readinessEvery = 300
