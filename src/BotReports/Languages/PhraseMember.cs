using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace BotReports.Languages;

/// <summary>A line that the code asks of every language: a member of <see cref="Phrases"/>.</summary>
/// <param name="Name">The member's name, <c>SavedAsExtra</c>.</param>
/// <param name="Parameters">What a text can have in braces, by the names of the member's parameters and in their order.</param>
internal sealed record PhraseMember(string Name, IReadOnlyList<string> Parameters)
{
    /// <summary>All of them, by their keys.</summary>
    public static FrozenDictionary<string, PhraseMember> All { get; } = Members().ToFrozenDictionary(member => member.Key);

    /// <summary>Its name in a language file, <c>saved-as-extra</c>.</summary>
    public string Key { get; } = KeyOf(Name);

    private static IEnumerable<PhraseMember> Members() =>
        from member in typeof(Phrases).GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !member.IsDefined(typeof(NotAPhraseAttribute))
        let parameters = member switch
        {
            PropertyInfo property when property.PropertyType == typeof(string) => [],
            MethodInfo { IsPrivate: false, IsSpecialName: false } method when method.ReturnType == typeof(string) => method.GetParameters(),
            _ => null,
        }
        where parameters is not null
        select new PhraseMember(member.Name, [.. parameters.Select(parameter => parameter.Name!)]);

    private static string KeyOf(string name)
    {
        var key = new StringBuilder();
        foreach (var letter in name)
        {
            key.Append(char.IsUpper(letter) && key.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
