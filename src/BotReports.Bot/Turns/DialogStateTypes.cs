using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BotReports.Bot.Turns;

/// <summary>The types that dialog state may be made of. Anything else that a stored document names is refused, so that no document can bring in code.</summary>
internal sealed class DialogStateTypes : ISerializationBinder
{
    private static readonly Dictionary<string, Type> ByName = new Type[]
    {
        typeof(Dictionary<string, object>),
        typeof(DialogState),
        typeof(DialogInstance),
        typeof(List<DialogInstance>),
        typeof(PromptOptions),
        typeof(Choice),
        typeof(List<Choice>),
        typeof(List<string>),
        typeof(CardAction),
        typeof(ListStyle),
        typeof(Activity),
        typeof(List<Attachment>),
        typeof(List<Entity>),
        typeof(JObject),
    }.ToDictionary(NameOf);

    public Type BindToType(string? assemblyName, string typeName) =>
        ByName.TryGetValue(typeName, out var type) ? type : throw new JsonSerializationException($"Dialog state holds no {typeName}.");

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = NameOf(serializedType);
        if (!ByName.ContainsKey(typeName))
        {
            throw new JsonSerializationException($"Dialog state may not hold {serializedType}; add it to {nameof(DialogStateTypes)} if it should.");
        }
    }

    /// <summary>Short, the same whichever assembly the SDK's types come from, and without a comma, after which Newtonsoft expects an assembly.</summary>
    private static string NameOf(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]} of {string.Join(" and ", type.GetGenericArguments().Select(NameOf))}" : type.Name;
}
