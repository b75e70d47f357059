using System.Globalization;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>How many there are, and how much they say.</summary>
/// <param name="Alone">Reports with one rapporteur.</param>
/// <param name="InTurn">Reports with two, who speak in turn.</param>
/// <param name="AtOnce">Reports with two, who speak at once.</param>
/// <param name="Steps">What each says between the beginning and the submission; a burst is one step.</param>
/// <param name="KillEvery">How many turns there are between two kills, in the tests that kill.</param>
/// <param name="SparesDeliveries">Whether no host is killed while it posts a summary. Otherwise a test can last minutes longer.</param>
internal sealed record CrowdSize(int Alone, int InTurn, int AtOnce, int Steps, int KillEvery, bool SparesDeliveries)
{
    /// <summary>Set it to <c>full</c> for a run as long as a conference.</summary>
    public const string Variable = "BOTREPORTS_CROWD";

    private static readonly CrowdSize Short = new(Alone: 4, InTurn: 2, AtOnce: 2, Steps: 14, KillEvery: 120, SparesDeliveries: true);

    private static readonly CrowdSize Full = new(Alone: 16, InTurn: 6, AtOnce: 6, Steps: 85, KillEvery: 100, SparesDeliveries: false);

    public static CrowdSize Chosen { get; } = Environment.GetEnvironmentVariable(Variable) == "full" ? Full : Short;

    public int People => Alone + (2 * (InTurn + AtOnce));

    public IReadOnlyList<Panel> Panels => [.. Enumerable.Range(0, Alone + InTurn + AtOnce).Select(PanelAt)];

    private Panel PanelAt(int index)
    {
        var kind = index < Alone ? PanelKind.Alone : index < Alone + InTurn ? PanelKind.InTurn : PanelKind.AtOnce;
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new Panel($"1.{number}", kind, kind is PanelKind.Alone ? [$"A{number}"] : [$"A{number}", $"B{number}"], index + 1, Steps);
    }
}
