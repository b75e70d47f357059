using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BotReports.Documents;

/// <summary>Reads our JSON documents. Whatever is wrong with one is the one exception that its readers expect.</summary>
public static class DocumentJson
{
    private const string Schema = "schema";

    /// <summary>Some editors begin a file with it.</summary>
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <param name="name">The document's name, for the exception.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="type">What it should be.</param>
    /// <param name="newest">The newest version of its shape that this program knows.</param>
    /// <param name="sparse">A type whose lists may hold nulls; null for none.</param>
    /// <exception cref="UnreadableDocumentException">It is not what it should be, in whole or in part.</exception>
    public static T Read<T>(DocumentName name, ReadOnlySpan<byte> content, JsonTypeInfo<T> type, int newest, Type? sparse = null)
        where T : class
    {
        content = content.StartsWith(ByteOrderMark) ? content[ByteOrderMark.Length..] : content;
        if (content.Trim(" \t\r\n\0"u8).IsEmpty)
        {
            throw new UnreadableDocumentException(name, DocumentProblem.Empty);
        }

        if (!IsJson(content, out var schema))
        {
            throw new UnreadableDocumentException(name, DocumentProblem.NotJson);
        }

        return TryRead(content, type, sparse) ?? throw new UnreadableDocumentException(name, schema > newest ? DocumentProblem.Newer : DocumentProblem.WrongShape);
    }

    /// <summary>Null where the document is of another shape, or where it is null or lacks something that the type cannot be without.</summary>
    private static T? TryRead<T>(ReadOnlySpan<byte> content, JsonTypeInfo<T> type, Type? sparse)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(content, type) is { } read && IsWhole(read, type, sparse, mayHoldNull: false) ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or NullReferenceException)
        {
            // Our converters and constructors meet what nobody has checked before them.
            return null;
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> content, out int schema)
    {
        schema = 0;
        try
        {
            var reader = new Utf8JsonReader(content);
            while (reader.Read())
            {
                if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(Schema) && reader.Read() && reader.TokenType is JsonTokenType.Number)
                {
                    // A number that is no version of ours is of a newer one.
                    schema = reader.TryGetInt32(out var version) ? version : int.MaxValue;
                }
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether no value is null that may not be. The serializer does not look into lists, and not at what a document leaves out.</summary>
    private static bool IsWhole(object value, JsonTypeInfo type, Type? sparse, bool mayHoldNull)
    {
        type = Nullable.GetUnderlyingType(type.Type) is { } underlying ? type.Options.GetTypeInfo(underlying) : type;
        return type.Kind switch
        {
            JsonTypeInfoKind.Object => type.Properties.All(property => property.Get is not { } get
                || (get(value) is { } held ? IsWhole(held, type.Options.GetTypeInfo(property.PropertyType), sparse, type.Type == sparse) : property.IsGetNullable)),
            JsonTypeInfoKind.Dictionary => AreWhole(((IDictionary)value).Values, type, sparse, mayHoldNull),
            JsonTypeInfoKind.Enumerable => AreWhole((IEnumerable)value, type, sparse, mayHoldNull),
            _ => true,
        };
    }

    private static bool AreWhole(IEnumerable values, JsonTypeInfo type, Type? sparse, bool mayHoldNull)
    {
        var element = type.Options.GetTypeInfo(type.ElementType!);
        foreach (var value in values)
        {
            if (value is null ? !mayHoldNull : !IsWhole(value, element, sparse, mayHoldNull: false))
            {
                return false;
            }
        }

        return true;
    }
}
