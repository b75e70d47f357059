using Microsoft.Extensions.Options;

namespace BotReports.Console;

internal sealed class ConsoleOptionsCheck : IValidateOptions<ConsoleOptions>
{
    public ValidateOptionsResult Validate(string? name, ConsoleOptions options) =>
        options.Problem() is { } problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
}
