@export()
@description('An environment variable of the host, or what App Service calls an app setting.')
type variable = {
  @description('The name; : is written as __.')
  name: string

  @description('The value; secrets never stand here.')
  value: string
}

@export()
@description('A secret of the vault that the host gets as an environment variable.')
type secretVariable = {
  @description('The name of the environment variable.')
  name: string

  @description('The name of the secret in the vault.')
  secret: string
}
