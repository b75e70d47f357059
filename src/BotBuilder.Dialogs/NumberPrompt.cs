using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number: an <see cref="int"/>, <see cref="long"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long) && typeof(T) != typeof(float) && typeof(T) != typeof(double) && typeof(T) != typeof(decimal))
            throw new NotSupportedException($"NumberPrompt: type argument T of type '{typeof(T)}' is not supported");
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
        => SendPromptAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        foreach (var number in Utterance.FindNumbers(turnContext.Activity.Text, turnContext.Activity.Locale ?? DefaultLocale))
        {
            try
            {
                var isWhole = typeof(T) == typeof(int) || typeof(T) == typeof(long);
                if (isWhole && number.Resolution != decimal.Truncate(number.Resolution))
                    continue;
                result.Value = (T)Convert.ChangeType(number.Resolution, typeof(T), CultureInfo.InvariantCulture);
                result.Succeeded = true;
                break;
            }
            catch (OverflowException)
            {
                // Too large for the type is as good as no number.
            }
        }

        return Task.FromResult(result);
    }
}
