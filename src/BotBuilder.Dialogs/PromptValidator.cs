namespace Microsoft.Bot.Builder.Dialogs;

/// <returns>Whether the prompt is content with what was recognized, and ends with it.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
