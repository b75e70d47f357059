using System.Text;

namespace BotReports.Tests.Documents;

/// <summary>What a crash, a full disk, an editor or a wrong copy makes of a document.</summary>
public static class Damage
{
    /// <summary>What makes it unreadable.</summary>
    public static IReadOnlyDictionary<string, Func<byte[], byte[]>> Kinds { get; } = new Dictionary<string, Func<byte[], byte[]>>
    {
        ["empty"] = _ => [],
        ["blank"] = _ => " \n"u8.ToArray(),
        ["zeros"] = whole => new byte[whole.Length],
        ["truncated"] = whole => whole[..(whole.Length / 2)],
        ["garbage"] = whole => [.. whole.Select(letter => (byte)(letter ^ 0xA5))],
        ["null"] = _ => "null"u8.ToArray(),
        ["an array"] = _ => "[]"u8.ToArray(),
        ["an empty object"] = _ => "{}"u8.ToArray(),
        ["a text"] = _ => "\"text\""u8.ToArray(),
        ["of another shape"] = _ => """{"id":7,"channelId":[],"told":"all"}"""u8.ToArray(),
        ["deep"] = _ => Encoding.UTF8.GetBytes(new string('[', 100_000)),
        ["two documents"] = whole => [.. whole, .. whole],
        ["nobody among the rapporteurs"] = whole => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(whole).Replace("\"rapporteurs\": [", "\"rapporteurs\": [null,", StringComparison.Ordinal)),
        ["not UTF-8"] = whole => [.. "{\""u8, 0xC3, 0x28, .. "\":1}"u8, .. whole],
    };

    /// <summary>As some editors save it, which is no damage.</summary>
    public static byte[] WithByteOrderMark(byte[] whole) => [0xEF, 0xBB, 0xBF, .. whole];
}
