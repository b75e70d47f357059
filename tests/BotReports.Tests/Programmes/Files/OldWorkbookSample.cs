using System.Buffers.Binary;
using System.Text;

namespace BotReports.Tests.Programmes.Files;

/// <summary>The smallest workbook of the time before 2007: one stream of records within a compound file.</summary>
internal static class OldWorkbookSample
{
    private const int Sector = 512;

    /// <param name="rows">Texts and numbers.</param>
    /// <param name="others">The names of further streams, all of them empty.</param>
    public static byte[] Of(object[][] rows, params string[] others) => Compound("Workbook", Workbook(rows), others);

    /// <summary>With a name for its sheet.</summary>
    public static byte[] OfSheet(string sheet, params object[][] rows) => Compound("Workbook", Workbook(rows, sheet));

    /// <summary>A compound file with one stream.</summary>
    public static byte[] Compound(string name, byte[] stream, params string[] others)
    {
        // A short stream would stand elsewhere.
        var content = new byte[Math.Max(8, (stream.Length + Sector - 1) / Sector) * Sector];
        stream.CopyTo(content, 0);
        var sectors = content.Length / Sector;
        var header = new byte[Sector];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(header, 0);
        Write16(header, 24, 0x3E, 3, 0xFFFE, 9, 6);
        Write32(header, 44, 1, 1, 0, 4096, -2, 0, -2, 0, 0);
        for (var i = 1; i < 109; i++)
        {
            Write32(header, 76 + (i * 4), -1);
        }

        // First the table of sectors, then the directory, then the stream.
        var table = new byte[Sector];
        Array.Fill(table, (byte)0xFF);
        Write32(table, 0, -3, -2);
        for (var i = 0; i < sectors; i++)
        {
            Write32(table, (i + 2) * 4, i + 1 < sectors ? i + 3 : -2);
        }

        var directory = new byte[Sector];
        Entry(directory, 0, "Root Entry", type: 5, child: 1, start: -2, size: 0);
        Entry(directory, 1, name, type: 2, child: -1, start: 2, size: content.Length, right: others.Length > 0 ? 2 : -1);
        for (var i = 0; i < others.Length; i++)
        {
            Entry(directory, i + 2, others[i], type: 2, child: -1, start: -2, size: 0, right: i + 1 < others.Length ? i + 3 : -1);
        }

        return [.. header, .. table, .. directory, .. content];
    }

    private static byte[] Workbook(object[][] rows, string sheet = "Sheet")
    {
        byte[] Globals(int start) => [.. Record(0x809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Record(0x85, [.. BitConverter.GetBytes(start), 0, 0, (byte)sheet.Length, 0, .. Encoding.ASCII.GetBytes(sheet)]), .. Record(0x0A, [])];
        var cells = rows.SelectMany((row, y) => row.SelectMany((cell, x) => Cell(y, x, cell)));
        return [.. Globals(Globals(0).Length), .. Record(0x809, [0, 6, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Record(0x200, [0, 0, 0, 0, (byte)rows.Length, 0, 0, 0, 0, 0, (byte)rows.Max(row => row.Length), 0, 0, 0]), .. cells, .. Record(0x0A, [])];
    }

    private static byte[] Cell(int row, int column, object value) => value is double number
        ? Record(0x203, [(byte)row, 0, (byte)column, 0, 0, 0, .. BitConverter.GetBytes(number)])
        : Record(0x204, [(byte)row, 0, (byte)column, 0, 0, 0, (byte)value.ToString()!.Length, 0, 1, .. Encoding.Unicode.GetBytes(value.ToString()!)]);

    private static byte[] Record(int id, byte[] content) => [(byte)id, (byte)(id >> 8), (byte)content.Length, (byte)(content.Length >> 8), .. content];

    private static void Entry(byte[] directory, int index, string name, int type, int child, int start, int size, int right = -1)
    {
        var entry = directory.AsSpan(index * 128, 128);
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteInt16LittleEndian(entry[64..], (short)((name.Length + 1) * 2));
        entry[66] = (byte)type;
        entry[67] = 1;
        foreach (var (at, value) in new[] { (68, -1), (72, right), (76, child), (116, start), (120, size) })
        {
            BinaryPrimitives.WriteInt32LittleEndian(entry[at..], value);
        }
    }

    private static void Write16(byte[] target, int at, params int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target.AsSpan(at + (i * 2)), (ushort)values[i]);
        }
    }

    private static void Write32(byte[] target, int at, params int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(target.AsSpan(at + (i * 4)), values[i]);
        }
    }
}
